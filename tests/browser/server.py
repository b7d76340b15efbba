"""A web server like the one the site is meant for: compressed text, a strict policy, its own error page."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from macros.exports.kopregels import BEHEER

TEKST = {".html", ".css", ".js", ".svg", ".json", ".xml", ".csv", ".txt"}


@lru_cache
def kopregels(site: str) -> dict[str, dict[str, str]]:
    """What the built site asks its host to send, from its own ``_headers``: by the path it is for, the editor page with all of its own."""
    found: dict[str, dict[str, str]] = {}
    for row in Path(site, "_headers").read_text(encoding="utf-8").splitlines():
        if not row.startswith(" "):
            here = found[row.rstrip("*")] = dict(found.get("/", {}))
        elif row.strip().startswith("! "):
            here.pop(row.strip()[2:], None)
        else:
            name, value = row.strip().split(": ", 1)
            here[name] = value
    return found


@lru_cache(maxsize=4096)
def _klein(path: str) -> bytes:
    return gzip.compress(Path(path).read_bytes(), 6, mtime=0)


class _Site(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.split("?")[0].endswith("/"):
            path /= "index.html"
        if path.is_dir():
            return super().do_GET()
        found = path.is_file()
        return self._antwoord(200 if found else 404, path if found else Path(self.directory, "404.html"))

    def _antwoord(self, status, path):
        small = path.suffix in TEKST and "gzip" in self.headers.get("Accept-Encoding", "")
        body = _klein(str(path)) if small else path.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        if small:
            self.send_header("Content-Encoding", "gzip")
        rules = kopregels(self.directory)
        for name, value in rules[BEHEER if self.path.startswith(BEHEER) else "/"].items():
            if name != "Strict-Transport-Security":  # a browser would ask this machine for https from then on
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that goes away halfway is no fault of the site."""


@contextmanager
def geserveerd(folder: Path) -> Iterator[str]:
    """The address at which a folder is served while the block runs."""
    with _Server(("127.0.0.1", 0), partial(_Site, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()
