"""The headers every host should send, in the words of four web servers. One list, nothing to keep in step."""

from collections.abc import Iterator

from macros.exports.beheer.beleid import KOPREGEL as CSP_BEHEER

CSP = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
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
NGINX, CADDY = "_nginx-omleidingen.conf", "_caddy-omleidingen.conf"
"""Files of the site with its old addresses; the configurations read them when they are there."""
_MADE = "Gemaakt uit macros/exports/kopregels.py met: naft export hosting"


TEKST = ("text/css", "text/csv", "text/javascript", "text/plain", "text/xml", "application/json", "application/xml", "image/svg+xml")
"""Kinds of file that are sent compressed, besides HTML."""
_APACHE_SITE = (
    "ErrorDocument 404 /404.html\nOptions -Indexes\nDirectoryIndex index.html\nAddDefaultCharset utf-8\n"
    "<IfModule mod_mime.c>\n  AddType text/javascript .js\n  AddType image/svg+xml .svg\n  AddType application/json .json\n"
    "  AddType text/csv .csv\n  AddCharset utf-8 .css .csv .js .json .svg .xml\n</IfModule>\n"
    f"<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE text/html {' '.join(TEKST)}\n</IfModule>\n"
)
"""For a folder on a shared Apache: what the server lacks is passed over, so that the site never fails on it."""


def in_de_site() -> Iterator[tuple[str, bytes]]:
    """The files that hosts read from the site itself."""
    yield "_headers", _headers().encode()
    yield ".htaccess", _apache(KOPREGELS, _APACHE_SITE).encode()
    yield f"{BEHEER[1:]}.htaccess", _apache(_anders()).encode()


def hosting() -> Iterator[tuple[str, bytes]]:
    """The configurations for who runs a server, kept in the repository under ``hosting/``."""
    yield "nginx.conf", _nginx().encode()
    yield "nginx-container.conf", _nginx_container().encode()
    yield "Caddyfile", _caddy().encode()
    yield "apache.conf", _apache_server().encode()


def omleidingen(adressen: list[tuple[str, str]]) -> dict[str, str]:
    """What makes a server lead an old address on, by the file in the site it looks in; that of Apache comes behind the rest of it.

    Args:
        adressen: old and new addresses from the root of the host; only letters, digits, hyphens, slashes and a number sign.
    """
    rows = {
        NGINX: "".join(f"location = {old} {{ return 301 {new}; }}\n" for old, new in adressen),
        CADDY: "".join(f"redir {old} {new} 301\n" for old, new in adressen),
        ".htaccess": "<IfModule mod_alias.c>\n" + "".join(f"  RedirectMatch 301 ^{old}$ {new}\n" for old, new in adressen) + "</IfModule>\n",
    }
    return {name: text for name, text in rows.items() if text}


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
        f"# {_MADE}\n# Zet dit in het http-blok van nginx; pas listen, server_name en root aan.\n"
        "server {\n  listen 8080;\n  server_name _;\n  root /srv/naft;\n  index index.html;\n  error_page 404 /404.html;\n"
        "  absolute_redirect off;\n  server_tokens off;\n  charset utf-8;\n"
        f"  charset_types {' '.join(TEKST)};\n"
        f"  gzip on;\n  gzip_vary on;\n  gzip_types {' '.join(TEKST)};\n"
        "  types {\n    text/html html;\n    text/css css;\n    text/javascript js;\n    text/csv csv;\n    text/plain txt;\n    text/xml xml;\n"
        "    application/json json;\n    application/pdf pdf;\n    application/zip zip;\n    image/png png;\n    image/svg+xml svg;\n    font/woff2 woff2;\n"
        "    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;\n  }\n"
        f"  include /srv/naft/{NGINX}*;\n"
        f"{rows}  location {BEHEER} {{\n{editor}    try_files $uri $uri/ =404;\n  }}\n"
        "  location ~ /(_|\\.ht) { return 404; }\n  location / { try_files $uri $uri/ =404; }\n}\n"
    )


def _nginx_container() -> str:
    """All of nginx for a container without root whose file system cannot be written to, but for /tmp."""
    temporary = "".join(f"  {kind}_temp_path /tmp/naft-{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    return f"# {_MADE}\npid /tmp/nginx.pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n  access_log off;\n{temporary}  include naft.conf;\n}}\n"


def _apache_server() -> str:
    """The site's own ``.htaccess`` does the work; the server only has to allow it."""
    return (
        f"# {_MADE}\n# Zet dit bij je Apache, met de modules headers, deflate, mime, dir en alias. De kopregels staan in .htaccess van de site zelf.\n"
        "ServerTokens Prod\nTraceEnable Off\n"
        "<VirtualHost *:8080>\n  DocumentRoot /srv/naft\n  <Directory /srv/naft>\n    Require all granted\n    AllowOverride All\n"
        "    Options None\n  </Directory>\n"
        '  <FilesMatch "^(_|\\.ht)">\n    Require all denied\n  </FilesMatch>\n</VirtualHost>\n'
    )


def _caddy() -> str:
    site, editor = ("".join(f'    {name} "{value}"\n' for name, value in found.items()) for found in (KOPREGELS, KOPREGELS_BEHEER))
    return (
        f"# {_MADE}\n# Pas het adres en de map aan; met een domeinnaam als adres regelt Caddy zelf https.\n"
        ":8080 {\n  root * /srv/naft\n  encode gzip\n"
        f"  import /srv/naft/{CADDY}*\n"
        f"  @beheer path {BEHEER}*\n  @site not path {BEHEER}*\n"
        f"  header @site {{\n{site}    -Server\n  }}\n  header @beheer {{\n{editor}    -Server\n  }}\n"
        "  @verborgen path_regexp /(_|\\.ht)\n  error @verborgen 404\n  file_server\n"
        # An error takes another road through Caddy, on which the headers must be said again.
        f"  handle_errors {{\n    header {{\n{site}    -Server\n    }}\n"
        "    rewrite * /404.html\n    file_server {\n      status 404\n    }\n  }\n}\n"
    )
