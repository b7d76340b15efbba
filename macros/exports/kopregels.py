"""The headers every host should send, in the words of four web servers. One list, nothing to keep in step."""

from collections.abc import Iterator

from macros.exports.beheer.beleid import KOPREGEL as CSP_BEHEER

CSP = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""No inline code, no other host. WebAssembly is for the search only."""
KOPREGELS = {
    "Content-Security-Policy": CSP,
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
BEHEER = "/beheer/"
KOPREGELS_BEHEER = KOPREGELS | {"Content-Security-Policy": CSP_BEHEER, "Cross-Origin-Opener-Policy": "unsafe-none"}
"""Those of the editor page: its own policy, and a sign-in window of the Git service that may answer."""
_MADE = "Gemaakt uit macros/exports/kopregels.py met: naft export hosting"


def in_de_site() -> Iterator[tuple[str, bytes]]:
    """The files that hosts read from the site itself."""
    yield "_headers", _headers().encode()
    yield ".htaccess", _apache(KOPREGELS, "ErrorDocument 404 /404.html\nOptions -Indexes\n").encode()
    yield f"{BEHEER[1:]}.htaccess", _apache(_anders()).encode()


def hosting() -> Iterator[tuple[str, bytes]]:
    """The configurations for who runs a server, kept in the repository under ``hosting/``."""
    yield "nginx.conf", _nginx().encode()
    yield "Caddyfile", _caddy().encode()


def _anders() -> dict[str, str]:
    """The headers that the editor page has otherwise than the site."""
    return {name: value for name, value in KOPREGELS_BEHEER.items() if value != KOPREGELS[name]}


def _headers() -> str:
    # Cloudflare Pages adds up the rules that fit, unless one is taken off first with "!".
    site = "".join(f"  {name}: {value}\n" for name, value in KOPREGELS.items())
    editor = "".join(f"  ! {name}\n  {name}: {value}\n" for name, value in _anders().items())
    return f"/*\n{site}{BEHEER}*\n{editor}"


def _apache(kopregels: dict[str, str], ervoor: str = "") -> str:
    rows = "".join(f'  Header always set {name} "{value}"\n' for name, value in kopregels.items())
    return f"# {_MADE}\n{ervoor}<IfModule mod_headers.c>\n{rows}</IfModule>\n"


def _nginx() -> str:
    # A location that adds one header inherits none, so the editor page has them all.
    rows, editor = (
        "".join(f'{indent}add_header {name} "{value}" always;\n' for name, value in found.items())
        for indent, found in (("  ", KOPREGELS), ("    ", KOPREGELS_BEHEER))
    )
    return (
        f"# {_MADE}\n# Zet dit in een server-blok van nginx; pas listen, server_name en root aan.\n"
        "server {\n  listen 8080;\n  server_name _;\n  root /srv/naft;\n  index index.html;\n  error_page 404 /404.html;\n"
        "  absolute_redirect off;\n  server_tokens off;\n  charset utf-8;\n  charset_types text/css text/javascript application/json;\n"
        "  gzip on;\n  gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/atom+xml;\n"
        f"{rows}  location {BEHEER} {{\n{editor}    try_files $uri $uri/ =404;\n  }}\n  location / {{ try_files $uri $uri/ =404; }}\n}}\n"
    )


def _caddy() -> str:
    site, editor = ("".join(f'    {name} "{value}"\n' for name, value in found.items()) for found in (KOPREGELS, KOPREGELS_BEHEER))
    return (
        f"# {_MADE}\n# Pas het adres en de map aan.\n:8080 {{\n  root * /srv/naft\n  encode gzip\n"
        f"  @beheer path {BEHEER}*\n  @site not path {BEHEER}*\n"
        f"  header @site {{\n{site}    -Server\n  }}\n  header @beheer {{\n{editor}    -Server\n  }}\n"
        "  file_server\n  handle_errors {\n    rewrite * /404.html\n    file_server\n  }\n}\n"
    )
