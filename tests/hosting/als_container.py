"""Run by a test in a mount and network namespace of its own: nginx as hosting/Containerfile starts it, and what it answers.

usage: als_container.py HOSTING SITE CMD…   Prints JSON: the answers by path, what could be written, and the rights of nginx.
"""

import contextlib
import fcntl
import http.client
import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path

PADEN = ("/", "/fr/methodieken/praten/", "/assets/naft.css", "/bestaat-niet/", "/_headers")
PROBEER = ("/srv/naft/x", "/etc/nginx/x", "/var/lib/x", "/x", "/tmp/x")
UP = 0x1


def mount(*args: str) -> None:
    subprocess.run(["mount", *args], check=True)


def inrichten(hosting: Path, site: Path) -> None:
    """The file system of the container: everything for reading only, but an empty /tmp."""
    mount("--make-rprivate", "/")
    held = Path("/run")
    mount("-t", "tmpfs", "tmpfs", str(held))
    shutil.copytree(site, held / "site")
    mount("-t", "tmpfs", "tmpfs", "/etc/nginx")
    shutil.copy(hosting / "nginx-container.conf", "/etc/nginx/nginx.conf")
    shutil.copy(hosting / "nginx.conf", "/etc/nginx/naft.conf")
    mount("-t", "tmpfs", "tmpfs", "/srv")
    Path("/srv/naft").mkdir()
    mount("--bind", "/run/site", "/srv/naft")
    for folder in ("/etc/nginx", "/srv/naft", "/srv", "/run", "/"):
        mount("-o", "remount,bind,ro", folder)
    mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", "/tmp")


def netwerk() -> None:
    """Bring up the only interface there is."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        fcntl.ioctl(s, 0x8914, struct.pack("16sH14x", b"lo", UP))


def vraag(path: str) -> dict[str, object]:
    connection = http.client.HTTPConnection("127.0.0.1", 8080, timeout=20)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    return {"status": answer.status, "grootte": len(body), "beleid": answer.getheader("Content-Security-Policy", "")}


def main() -> None:
    hosting, site, *command = sys.argv[1:]
    inrichten(Path(hosting), Path(site))
    netwerk()
    rights = ["setpriv", "--reuid", "www-data", "--regid", "www-data", "--clear-groups", "--bounding-set", "-all", "--inh-caps", "-all", "--no-new-privs"]
    tries = " ".join(f"(echo > {path}) 2>/dev/null && echo {path};" for path in PROBEER)
    written = subprocess.run([*rights, "sh", "-c", f"{tries} true"], capture_output=True, text=True, check=True).stdout.split()
    with subprocess.Popen([*rights, *command], stderr=subprocess.PIPE, text=True) as running:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", 8080), 1):
                break
            time.sleep(0.05)
        status = Path(f"/proc/{running.pid}/status").read_text(encoding="utf-8")
        found = {path: vraag(path) for path in PADEN}
        running.terminate()
        complaints = running.stderr.read() if running.stderr else ""
    rows = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    print(json.dumps({"antwoorden": found, "geschreven": written, "uid": rows["Uid"].split(), "rechten": rows["CapEff"], "klachten": complaints}))


if __name__ == "__main__":
    os.umask(0o022)
    main()
