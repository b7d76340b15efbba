"""Links to other sites: found where they stand, asked politely of a server of our own, told in words."""

import socket
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise

import pytest
from click.testing import CliRunner

from macros import buitenlinks
from macros.buitenlinks import Link, Manieren, Uitslag, kijk_na, verzamel
from macros.content.problems import Place
from macros.opdrachten.links import links

VLOT = Manieren(pauze=0.0, wacht=0.5, tegelijk=2)


class Antwoorden(BaseHTTPRequestHandler):
    """A site with every kind of answer; it remembers who asked what, and when."""

    def do_HEAD(self):
        self._answer("HEAD")

    def do_GET(self):
        self._answer("GET")

    def _answer(self, method):
        self.server.vragen.append((time.monotonic(), method, self.path, self.headers["User-Agent"]))
        status, headers = self._what(method)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _what(self, method):
        asked = [path for _, _, path, _ in self.server.vragen].count(self.path)
        match self.path:
            case "/verhuisd":
                return 301, {"Location": "/hier"}
            case "/even-elders":
                return 302, {"Location": "/hier"}
            case "/rondjes":
                return 302, {"Location": "/rondjes"}
            case "/vals":
                return 302, {"Location": "file:///etc/passwd"}
            case "/enkel-get":
                return (405 if method == "HEAD" else 200), {}
            case "/weg":
                return 404, {}
            case "/dicht":
                return 403, {}
            case "/druk":
                return (429, {"Retry-After": "0"}) if asked == 1 else (200, {})
            case "/te-druk":
                return 429, {"Retry-After": "86400"}
            case "/hik":
                return (500 if asked < 3 else 200), {}
            case "/stuk":
                return 500, {}
            case "/traag":
                time.sleep(1)
        return 200, {}

    def log_message(self, *args):
        pass


@contextmanager
def luisteraar():
    with ThreadingHTTPServer(("127.0.0.1", 0), Antwoorden) as server:
        server.vragen = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="module")
def server():
    with luisteraar() as made:
        yield made


def vraag(server, *paden, manieren=VLOT):
    server.vragen.clear()
    found = [Link(f"http://127.0.0.1:{server.server_address[1]}{pad}", (Place("data/x.yml", 3, 5),)) for pad in paden]
    return kijk_na(found, manieren, lambda _: None)


@pytest.mark.parametrize(
    ("pad", "uitslag", "uitleg"),
    [
        ("/hier", Uitslag.GOED, ""),
        ("/even-elders", Uitslag.GOED, ""),
        ("/enkel-get", Uitslag.GOED, ""),
        ("/druk", Uitslag.GOED, ""),
        ("/hik", Uitslag.GOED, ""),
        ("/verhuisd", Uitslag.VERHUISD, "staat nu elders"),
        ("/weg", Uitslag.WEG, "de pagina bestaat niet meer (404)"),
        ("/dicht", Uitslag.DICHT, "de site laat zich niet automatisch nakijken (403)"),
        ("/te-druk", Uitslag.DICHT, "de site laat zich niet automatisch nakijken (429)"),
        ("/stuk", Uitslag.STUK, "de site antwoordt met een fout (500)"),
        ("/rondjes", Uitslag.STUK, "blijft doorverwijzen"),
        ("/vals", Uitslag.STUK, "verwijst door naar iets dat geen webadres is: file:///etc/passwd"),
        ("/traag", Uitslag.STUK, "gaf geen antwoord op tijd"),
    ],
)
def test_each_answer_is_told_in_words(server, pad, uitslag, uitleg):
    [found] = vraag(server, pad)

    assert (found.uitslag, found.uitleg) == (uitslag, uitleg)
    assert found.naar == (f"http://127.0.0.1:{server.server_address[1]}/hier" if pad == "/verhuisd" else "")


def test_a_host_that_does_not_answer_is_told_and_stops_nothing(server):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = free.getsockname()[1]
    good = Link(f"http://127.0.0.1:{server.server_address[1]}/hier", ())

    found = kijk_na([Link(f"http://127.0.0.1:{closed}/", ()), good], VLOT, lambda _: None)

    assert {f.link.adres: f.uitslag for f in found}[good.adres] is Uitslag.GOED
    assert [f.uitleg for f in found if f.link != good] == ["de site neemt niet op"]


def test_a_host_is_asked_one_thing_at_a_time_with_a_pause_and_by_name(server):
    vraag(server, "/a", "/b", "/c", manieren=Manieren(pauze=0.1, wacht=1, tegelijk=4))

    moments = [moment for moment, *_ in server.vragen]
    assert [(method, path) for _, method, path, _ in server.vragen] == [("HEAD", "/a"), ("HEAD", "/b"), ("HEAD", "/c")]
    assert all(later - earlier > 0.08 for earlier, later in pairwise(moments))
    assert {agent.split("/")[0] for *_, agent in server.vragen} == {"naft-linkcontrole"}


def test_two_hosts_are_asked_beside_each_other():
    with luisteraar() as one, luisteraar() as other:
        found = [Link(f"http://127.0.0.1:{s.server_address[1]}/{n}", ()) for s in (one, other) for n in range(3)]
        kijk_na(found, Manieren(pauze=0.1, wacht=1, tegelijk=2), lambda _: None)

        assert min(m for m, *_ in other.vragen) < max(m for m, *_ in one.vragen)


@pytest.mark.parametrize(
    ("regel", "adressen"),
    [
        ("adres: https://naft.be/a", ["https://naft.be/a"]),
        ("nl: Zie [de nota](https://naft.be/nota). En meer.", ["https://naft.be/nota"]),
        ("Zie https://naft.be/a_(b), en https://naft.be/c.", ["https://naft.be/a_(b)", "https://naft.be/c"]),
        ("Een anker https://naft.be/a#deel is dezelfde pagina.", ["https://naft.be/a"]),
        ("`http://127.0.0.1:8000` en https://naft.example/ en https://git.voorbeeld.be zijn van niemand", []),
        ("een begin: https://…", []),
    ],
)
def test_addresses_are_found_where_they_stand(tmp_path, regel, adressen):
    (tmp_path / "data").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "p.md").write_text(f"eerst\n{regel}\n", encoding="utf-8")

    found = verzamel(tmp_path)

    assert [link.adres for link in found] == adressen
    assert all(place.file == "docs/p.md" and place.line == 2 for link in found for place in link.plaatsen)


def project(tmp_path, server, *paden):
    (tmp_path / "docs").mkdir()
    (tmp_path / "data").mkdir()
    root = f"http://127.0.0.1:{server.server_address[1]}"
    (tmp_path / "data" / "x.yml").write_text("".join(f"- {root}{pad}\n" for pad in paden), encoding="utf-8")
    return tmp_path


@pytest.fixture
def eigen_server_telt(monkeypatch):
    """The server of the test has a number for a name, which otherwise counts as an example."""
    monkeypatch.setattr(buitenlinks, "_EXAMPLES", buitenlinks.re.compile("$^"))


def test_the_command_reports_and_changes_nothing(tmp_path, server, eigen_server_telt):
    folder = project(tmp_path, server, "/hier", "/weg", "/verhuisd")
    args = ["--map", str(folder), "--pauze", "0", "--json", str(tmp_path / "b.json"), "--verslag", str(tmp_path / "v.md")]

    done = CliRunner().invoke(links, args)

    assert done.exit_code == 0, done.output
    assert "data/x.yml:2:3" in done.output
    assert "3 adressen nagekeken: 1 in orde, 1 verhuisd, 1 weg." in done.output
    assert '"uitslag": "weg"' in (tmp_path / "b.json").read_text(encoding="utf-8")
    assert "### Weg" in (tmp_path / "v.md").read_text(encoding="utf-8")


def test_on_request_a_page_that_is_gone_ends_with_1(tmp_path, server, eigen_server_telt):
    done = CliRunner().invoke(links, ["--map", str(project(tmp_path, server, "/weg")), "--pauze", "0", "--streng"])

    assert done.exit_code == 1
