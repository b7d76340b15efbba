"""Every server we write a configuration for is started with it, on a small built site, and asked."""

import gzip
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from macros.exports.kopregels import CADDY, KOPREGELS, KOPREGELS_BEHEER, NGINX
from tests.edges.klein import KleinProject
from tests.hosting.servers import CONFIG, PADEN, SERVERS, gestart, programma
from tests.sites import PROJECT

pytestmark = pytest.mark.site
SOORTEN = {
    "index.html": "text/html; charset=utf-8",
    "assets/naft.css": "text/css; charset=utf-8",
    "assets/naft.js": "text/javascript; charset=utf-8",
    "assets/naft.svg": "image/svg+xml",
    "data/methodieken.json": "application/json",
    "data/aanbieders.csv": "text/csv; charset=utf-8",
    "feed.xml": "text/xml; charset=utf-8",
    "sitemap.xml": "text/xml; charset=utf-8",
}


@pytest.fixture(scope="module")
def site():
    """A small site with an old address, in a folder that a server without root may read."""
    folder = Path(tempfile.mkdtemp(prefix="naft-hosting-"))
    folder.chmod(0o755)
    project = KleinProject(folder / "klein")
    project.schrijf("redirects.csv", "oud,nieuw\n/vroeger/praten/,/methodieken/praten/\n/vroeger/wat/,/methodieken/praten/#bronnen\n")
    done = project.bouw()
    assert done.code == 0, done.tekst
    yield project.site
    shutil.rmtree(folder)


@pytest.fixture(scope="module", params=sorted(SERVERS))
def vraag(request, site):
    """Ask a server that runs for a path: status, headers and body."""
    if programma(request.param) is None:
        pytest.skip(f"{request.param} staat niet op deze machine: scripts/servers installeert hem, met rechten van root")
    folder = Path(tempfile.mkdtemp(prefix="naft-server-"))
    with gestart(request.param, folder, site) as port:

        def ask(path, **headers):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            connection.close()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, body

        yield ask
    shutil.rmtree(folder)


@pytest.mark.parametrize("pad", ["/", "/fr/methodieken/praten/", "/assets/naft.css", "/data/methodieken.json", "/bestaat-niet/"])
def test_every_answer_carries_every_header_once(vraag, pad):
    _, headers, _ = vraag(pad)
    assert {name: headers.get(name.lower()) for name in KOPREGELS} == KOPREGELS


@pytest.mark.parametrize("naam", SOORTEN)
def test_every_file_says_what_it_is(vraag, site, naam):
    status, headers, body = vraag(f"/{naam}")
    assert status == 200
    assert headers["content-type"].lower().replace("application/xml", "text/xml").startswith(SOORTEN[naam].split(";")[0])
    if SOORTEN[naam].startswith("text/html"):
        assert headers["content-type"].lower().replace(" ", "") == "text/html;charset=utf-8"
    assert body == (site / naam).read_bytes()


@pytest.mark.parametrize("naam", ["index.html", "assets/naft.css", "assets/naft.js", "data/methodieken.json"])
def test_text_comes_compressed_to_who_takes_it(vraag, site, naam):
    _, headers, body = vraag(f"/{naam}", **{"Accept-Encoding": "gzip"})
    assert headers["content-encoding"] == "gzip"
    assert "accept-encoding" in headers["vary"].lower()
    assert gzip.decompress(body) == (site / naam).read_bytes()
    assert len(body) < len((site / naam).read_bytes())


@pytest.mark.parametrize("pad", ["/bestaat-niet/", "/fr/bestaat-niet", "/assets/weg.css", "/data/"])
def test_an_unknown_address_gives_our_page_and_the_right_status(vraag, site, pad):
    status, _, body = vraag(pad)
    assert status in ((404,) if pad != "/data/" else (403, 404))
    if status == 404:
        assert body == (site / "404.html").read_bytes()


def test_a_page_without_its_slash_leads_to_the_page(vraag):
    status, headers, _ = vraag("/methodieken/praten", Host="naft.example")
    assert status in (301, 302, 307, 308)
    assert re.fullmatch(r"(https?://[a-z.0-9:]+)?/methodieken/praten/|praten/", headers["location"])


@pytest.mark.parametrize("taal", ["", "fr/", "en/"])
def test_an_old_address_leads_on_for_good_and_keeps_its_anchor(vraag, taal):
    for old, new in (("vroeger/praten/", "methodieken/praten/"), ("vroeger/wat/", "methodieken/praten/#bronnen")):
        status, headers, _ = vraag(f"/{taal}{old}", Host="naft.example")
        assert status == 301
        assert re.sub(r"^https?://[^/]+", "", headers["location"]) == f"/{taal}{new}"
        assert {name: headers.get(name.lower()) for name in KOPREGELS} == KOPREGELS


def test_without_old_addresses_the_servers_start_too(site):
    """What the site does not hold is not read: nobody needs a list of old addresses."""
    for name in (NGINX, CADDY):
        kept = site / name
        aside = kept.rename(kept.with_name("weg"))
        try:
            server = "nginx" if name == NGINX else "caddy"
            if programma(server):
                folder = Path(tempfile.mkdtemp(prefix="naft-server-"))
                with gestart(server, folder, site) as port:
                    assert port
                shutil.rmtree(folder)
        finally:
            aside.rename(kept)


@pytest.mark.parametrize(
    "pad", ["/../mkdocs.yml", "/%2e%2e/mkdocs.yml", "/..%2fmkdocs.yml", "/assets/..%5c..%5cmkdocs.yml", "/.htaccess", f"/{NGINX}", f"/{CADDY}"]
)
def test_nothing_outside_the_site_comes_out(vraag, pad):
    status, _, body = vraag(pad)
    assert status in (400, 403, 404)
    assert b"docs_dir" not in body
    assert b"vroeger" not in body


def test_the_server_does_not_tell_its_version(vraag):
    _, headers, _ = vraag("/")
    assert not re.search(r"\d", headers.get("server", ""))


def test_the_container_runs_as_nobody_in_particular():
    text = (Path(__file__).parents[2] / "hosting" / "Containerfile").read_text(encoding="utf-8")
    assert text.index("USER www-data") < text.index("CMD")
    assert "hosting/nginx-container.conf /etc/nginx/nginx.conf" in text
    assert "hosting/nginx.conf /etc/nginx/naft.conf" in text
    assert "--read-only" in text
    assert "include naft.conf;" in CONFIG["nginx-container.conf"]


def bevelen():
    """The instructions of the container file, in order."""
    text = (PROJECT / "hosting" / "Containerfile").read_text(encoding="utf-8")
    whole = re.sub(r"\\\n", " ", "\n".join(line for line in text.splitlines() if not line.startswith("#")))
    return [tuple(line.split(None, 1)) for line in whole.splitlines() if line.strip()]


def test_the_container_file_says_only_what_a_builder_knows_and_takes_only_what_is_there():
    found = bevelen()
    assert [name for name, _ in found] == ["FROM", "RUN", "COPY", "COPY", "COPY", "USER", "EXPOSE", "STOPSIGNAL", "CMD"]
    context = (PROJECT / ".dockerignore").read_text(encoding="utf-8").splitlines()[1:]
    for source in (rest.split()[0] for name, rest in found if name == "COPY"):
        assert source == "site/" or (PROJECT / source).is_file(), source
        assert f"!{source.split('/')[0]}/" in context
    assert context[0] == "*"
    assert dict(found)["EXPOSE"] == "8080"
    assert "listen 8080;" in CONFIG["nginx.conf"]


@pytest.mark.skipif(os.geteuid() != 0 or programma("nginx") is None, reason="vraagt rechten van root en nginx")
def test_the_container_serves_the_site_without_root_and_can_write_nowhere_but_tmp(site):
    """The command of the container file with the very configuration it copies, all else of the file system for reading only."""
    command = json.loads(dict(bevelen())["CMD"])
    here = Path(__file__).with_name("als_container.py")
    env = {**os.environ, "PATH": PADEN}
    run = ["unshare", "--mount", "--net", sys.executable, str(here), str(PROJECT / "hosting"), str(site), *command]
    done = subprocess.run(run, capture_output=True, text=True, env=env, timeout=120, check=False)
    if "unshare failed" in done.stderr:
        pytest.skip("deze machine geeft geen eigen naamruimte")
    assert done.returncode == 0, done.stderr

    found = json.loads(done.stdout)

    assert found["geschreven"] == ["/tmp/x"]
    assert "0" not in found["uid"]
    assert int(found["rechten"], 16) == 0
    assert found["klachten"] == ""
    answers = {path: answer["status"] for path, answer in found["antwoorden"].items()}
    assert answers == {"/": 200, "/fr/methodieken/praten/": 200, "/assets/naft.css": 200, "/bestaat-niet/": 404, "/_headers": 404}
    assert found["antwoorden"]["/"]["beleid"] == KOPREGELS["Content-Security-Policy"]
    assert found["antwoorden"]["/bestaat-niet/"]["grootte"] == (site / "404.html").stat().st_size


def test_the_editor_page_has_its_own_policy_and_the_rest_of_the_headers(vraag):
    _, headers, _ = vraag("/beheer/")
    assert {name: headers.get(name.lower()) for name in KOPREGELS_BEHEER} == KOPREGELS_BEHEER
