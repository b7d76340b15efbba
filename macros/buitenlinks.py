"""Edge: the links to other sites, gathered from data and pages, and asked one by one whether they still lead somewhere.

Polite on purpose: one question at a time to a host, with a pause between two, no more than is needed to know, and
a name by which a host can recognise us. It only reports: what is gone is for an editor to judge.
"""

import re
import socket
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPException
from pathlib import Path
from threading import Lock
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from macros.content.problems import Place

_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^\[\]…]+")
_EXAMPLES = re.compile(r"(^|\.)(example|test|invalid|localhost|voorbeeld\.be|example\.(com|org|net))$|^[\d.]+$")
"""Hosts that stand in the guides as an example and are nobody's."""
_TAIL = ".,;:!?)*_"
_AGENT = "naft-linkcontrole/1 (kijkt wekelijks na of bronvermeldingen nog kloppen)"
_MOVED, _GONE, _CLOSED, _BUSY = (301, 308), (404, 410), (401, 403, 405, 451), 429
_HOPS = 5
_PATIENCE = 60
"""The longest that a host may ask us to wait, in seconds."""


class Uitslag(StrEnum):
    """What came of asking an address."""

    GOED = "in orde"
    VERHUISD = "verhuisd"
    WEG = "weg"
    STUK = "stuk"
    DICHT = "niet na te kijken"


@dataclass(frozen=True)
class Link:
    """An address and every place where it is written."""

    adres: str
    plaatsen: tuple[Place, ...]

    @property
    def host(self) -> str:
        """Whom we ask."""
        return urlsplit(self.adres).netloc.lower()


@dataclass(frozen=True)
class Bevinding:
    """What an address answered.

    Attributes:
        link: the address.
        uitslag: the verdict.
        uitleg: why, in Dutch.
        naar: where it moved to, when it did for good.
    """

    link: Link
    uitslag: Uitslag
    uitleg: str = ""
    naar: str = ""


@dataclass(frozen=True)
class Manieren:
    """How polite to be.

    Attributes:
        pauze: seconds between two questions to the same host.
        wacht: seconds to wait for an answer.
        tegelijk: how many hosts are asked at the same time.
    """

    pauze: float = 2.0
    wacht: float = 20.0
    tegelijk: int = 4


def verzamel(project: Path) -> list[Link]:
    """Every address of another site in ``data/`` and ``docs/``, with the places where it stands."""
    found: dict[str, list[Place]] = defaultdict(list)
    files = [*sorted((project / "data").rglob("*.yml")), *sorted((project / "docs").rglob("*.md"))]
    for path in files:
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            for column, address in _addresses(row):
                found[address].append(Place(path.relative_to(project).as_posix(), number, column))
    return [Link(address, tuple(places)) for address, places in sorted(found.items())]


def _addresses(row: str) -> Iterator[tuple[int, str]]:
    for match in _ADDRESS.finditer(row):
        address = _without_tail(match[0]).partition("#")[0]
        host = urlsplit(address).hostname or ""
        if "." in host and not _EXAMPLES.search(host):
            yield match.start() + 1, address


def _without_tail(address: str) -> str:
    """An address without the sign of the sentence behind it; a bracket stays when its other half is in the address."""
    while address and address[-1] in _TAIL and not (address[-1] == ")" and address.count("(") >= address.count(")")):
        address = address[:-1]
    return address


def kijk_na(links: Iterable[Link], manieren: Manieren, klaar: Callable[[Bevinding], None]) -> list[Bevinding]:
    """Ask every address, hosts beside each other and each host in its own time.

    Args:
        klaar: told of each answer as it comes in, one at a time.
    """
    one_at_a_time = Lock()
    hosts: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        hosts[link.host].append(link)

    def ask_all(own: list[Link]) -> list[Bevinding]:
        asking = Vrager(manieren)
        answers = []
        for link in own:
            answers.append(asking.vraag(link))
            with one_at_a_time:
                klaar(answers[-1])
        return answers

    with ThreadPoolExecutor(max_workers=manieren.tegelijk) as pool:
        found = [answer for answers in pool.map(ask_all, hosts.values()) for answer in answers]
    return sorted(found, key=lambda answer: answer.link.adres)


class _Stay(HTTPRedirectHandler):
    """Tells where an answer points, and does not go there by itself."""

    def redirect_request(self, *args: object) -> None:
        """No following."""


class Vrager:
    """Asks the addresses of one host, with a pause between two questions."""

    def __init__(self, manieren: Manieren) -> None:
        self.manieren = manieren
        self._opener: OpenerDirector = build_opener(_Stay)
        self._last = float("-inf")

    def vraag(self, link: Link) -> Bevinding:
        """What has become of an address."""
        address, moved = link.adres, True
        for _ in range(_HOPS + 1):
            answer = self._patient(address)
            if isinstance(answer, str):
                return Bevinding(link, Uitslag.STUK, answer)
            status, target = answer
            if not target:
                return self._verdict(link, status, address if moved and address != link.adres else "")
            moved = moved and status in _MOVED
            address = urljoin(address, target)
            if urlsplit(address).scheme not in ("http", "https"):
                return Bevinding(link, Uitslag.STUK, f"verwijst door naar iets dat geen webadres is: {address}")
        return Bevinding(link, Uitslag.STUK, "blijft doorverwijzen")

    @staticmethod
    def _verdict(link: Link, status: int, moved_to: str) -> Bevinding:
        if status < 300:
            return Bevinding(link, Uitslag.VERHUISD, "staat nu elders", moved_to) if moved_to else Bevinding(link, Uitslag.GOED)
        if status in _GONE:
            return Bevinding(link, Uitslag.WEG, f"de pagina bestaat niet meer ({status})")
        if status in _CLOSED or status == _BUSY:
            return Bevinding(link, Uitslag.DICHT, f"de site laat zich niet automatisch nakijken ({status})")
        return Bevinding(link, Uitslag.STUK, f"de site antwoordt met een fout ({status})")

    def _patient(self, address: str) -> tuple[int, str] | str:
        """The status and where it points to, or in words why there is none; tried twice, because a net can hiccup."""
        answer = self._ask(address)
        if isinstance(answer, str) or answer[0] >= 500:
            return self._ask(address)
        return answer

    def _ask(self, address: str) -> tuple[int, str] | str:
        """HEAD costs a host least; many do not know it, so GET follows when that says no."""
        answer = self._once("HEAD", address)
        refused = isinstance(answer, tuple) and not answer[1] and answer[0] >= 400 and answer[0] != _BUSY
        return self._once("GET", address) if refused else answer

    def _once(self, method: str, address: str) -> tuple[int, str] | str:
        """One question; asked again once when a busy host says how long to wait."""
        self._pause()
        request = Request(quote(address, safe="%/:?=&+,;@!$'()*~#[]"), method=method, headers={"User-Agent": _AGENT, "Accept": "*/*"})
        answer = self._send(request)
        if isinstance(answer, tuple) and answer[0] == _BUSY and self._wait_for(answer[2]):
            answer = self._send(request)
        return answer if isinstance(answer, str) else answer[:2]

    def _send(self, request: Request) -> tuple[int, str, str] | str:
        """The status, where it points to, and how long to wait; or in words why there is no answer."""
        try:
            with self._opener.open(request, timeout=self.manieren.wacht) as answer:
                return answer.status, "", ""
        except HTTPError as error:
            with error:
                target = error.headers.get("Location") if 300 <= error.code < 400 else ""
                return error.code, target or "", error.headers.get("Retry-After") or ""
        except URLError as error:
            return _in_words(error.reason)
        except (OSError, HTTPException, ValueError) as error:
            return _in_words(error)

    @staticmethod
    def _wait_for(seconds: str) -> bool:
        """Wait as long as a busy host asks for; False when that is too long or not said."""
        if not (seconds.isascii() and seconds.isdigit()) or int(seconds) > _PATIENCE:
            return False
        time.sleep(int(seconds))
        return True

    def _pause(self) -> None:
        time.sleep(max(0.0, self._last + self.manieren.pauze - time.monotonic()))
        self._last = time.monotonic()


def _in_words(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return "gaf geen antwoord op tijd"
    if isinstance(reason, socket.gaierror):
        return "de site bestaat niet (meer): haar naam is onbekend"
    if isinstance(reason, ConnectionRefusedError):
        return "de site neemt niet op"
    return f"geen verbinding: {reason}"
