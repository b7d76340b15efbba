"""The real web servers, started on a free port with the configurations of the project."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.exports.kopregels import hosting

CONFIG = {name: content.decode() for name, content in hosting()}
PADEN = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))


def programma(naam: str) -> str | None:
    """Where a server is, if this machine has it."""
    return shutil.which(naam, path=PADEN)


def _vrij() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def _aangepast(text: str, site: Path, port: int) -> str:
    """A configuration for this folder and port, as its first line tells its owner to do."""
    assert "/srv/naft" in text
    assert "8080" in text
    return re.sub(r"(?<=[ :*])8080", lambda found: str(port), text).replace("/srv/naft", str(site))


def _nginx(folder: Path, site: Path, port: int) -> list[str]:
    """nginx exactly as the container starts it: its whole configuration, and nothing to write but one folder."""
    (folder / "naft.conf").write_text(_aangepast(CONFIG["nginx.conf"], site, port), encoding="utf-8")
    whole = CONFIG["nginx-container.conf"].replace("/tmp/", f"{folder}/").replace("include naft.conf", f"include {folder}/naft.conf")
    (folder / "nginx.conf").write_text(whole, encoding="utf-8")
    return [programma("nginx"), "-c", str(folder / "nginx.conf"), "-p", str(folder), "-g", "daemon off;"]


def _caddy(folder: Path, site: Path, port: int) -> list[str]:
    text = "{\n  admin off\n  auto_https off\n}\n" + _aangepast(CONFIG["Caddyfile"], site, port)
    (folder / "Caddyfile").write_text(text, encoding="utf-8")
    return [programma("caddy"), "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


def _apache2(folder: Path, site: Path, port: int) -> list[str]:
    modules = Path("/usr/lib/apache2/modules")
    wanted = ("mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate", "alias")
    load = "".join(f"LoadModule {name}_module {modules}/mod_{name}.so\n" for name in wanted if (modules / f"mod_{name}.so").exists())
    text = (
        f"ServerRoot {folder}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {folder}/pid\nErrorLog /dev/stderr\n"
        f"{load}TypesConfig /etc/mime.types\n{_aangepast(CONFIG['apache.conf'], site, port)}"
    )
    if os.geteuid() == 0:
        text = f"User www-data\nGroup www-data\n{text}"
    (folder / "apache.conf").write_text(text, encoding="utf-8")
    return [programma("apache2"), "-f", str(folder / "apache.conf"), "-D", "FOREGROUND"]


SERVERS = {"nginx": _nginx, "caddy": _caddy, "apache2": _apache2}


def _zonder_root() -> dict:
    """nginx runs without root, as in the container. Caddy does so too; Apache drops its rights by itself."""
    return {"user": "www-data", "group": "www-data", "extra_groups": []} if os.geteuid() == 0 else {}


@contextmanager
def gestart(naam: str, folder: Path, site: Path) -> Iterator[int]:
    """A port at which a server serves a site while the block runs."""
    port = _vrij()
    command = SERVERS[naam](folder, site, port)
    for path in (folder, *folder.parents[:1]):
        path.chmod(0o777)
    env = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    log = (folder / "log.txt").open("wb")
    rights = {} if naam == "apache2" else _zonder_root()
    with subprocess.Popen(command, stdout=log, stderr=log, env=env, cwd=folder, **rights) as running:
        try:
            _wacht(port, running, folder / "log.txt")
            yield port
        finally:
            running.terminate()
            running.wait(20)
            log.close()


def _wacht(port: int, running: subprocess.Popen, log: Path) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if running.poll() is not None:
            break
        with socket.socket() as found:
            if found.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"de server start niet: {log.read_text(encoding='utf-8')[-2000:]}")
