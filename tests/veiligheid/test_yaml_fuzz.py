"""No file that an editor could save, and no other either, stops the check or keeps it busy: it says where and why.

Twenty thousand files: shipped records with one to four things done to them, YAML of odd pieces, and
bytes. Each is read and judged as the check does it, within a time of its own.
"""

import time
from collections import Counter
from pathlib import PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.content.fields import is_slug
from macros.content.read import read_bytes
from macros.content.soorten import van_bestand
from macros.content.validate import HOOGSTENS, validate
from tests.sites import PROJECT

PER_KEER, KEREN = 25, 800
BESTANDEN = sorted(
    (path for path in (PROJECT / "data").rglob("*.yml") if "interface" not in path.parts and "vertalingen" not in path.parts and path.stat().st_size < 2600),
    key=lambda path: (path.stat().st_size, path.name),
)
GRONDSTOF = [(path.relative_to(PROJECT / "data").as_posix(), path.read_bytes()) for path in BESTANDEN]
STUKKEN = [
    b"&a ", b"*a ", b"*a", b"<<: *a\n", b"!!python/object/apply:os.system [ls]", b"!!binary x", b"!x ", b"!<", b"%YAML 1.1\n---\n", b"%TAG ! x\n", b"---\n", b"...\n",
    b"? ", b"? [a]\n: b\n", b": ", b"- ", b"-\n", b"[", b"]", b"{", b"}", b"{a: [", b",", b"'", b'"', b"|", b"|-\n", b">+9\n", b">0\n", b"#", b" #", b"\t", b"\n\t", b"\n", b"\r",
    b"\r\n", b"\n\n", b" ", b"   ", b"\\", b'"\\x00"', b'"\\ud800"', b'"\\U00110000"', b"~", b"null", b"yes", b"0x1f", b"1e999", b".inf", b"-.nan", b"1_000", b"12:30:45",
    b"2026-02-30", b"9" * 40, b"-0", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xf0\x9f\x98\x80", b"e\xcc\x81", b"\xff", b"\xc3", b"\xed\xa0\x80",
    b"\x00", b"\x07", b"\x7f", b"nl: ", b"id: ../x\n", b"bron: ", b"{cijfer:x}", b"{{ x }}", b"<script>", b"[x](javascript:x)", b"[[[[[[[[", b"********", b"_" * 30, b"a" * 300,
    b"titel:\n", b"titel: {nl: x}\n", b"nagekeken: x\n", b"bronnen: []\n", b"  - bron: x\n", b"waarde: 1,5\n", b"nummer: 99999999999999999999\n",
]  # fmt: skip
GREEP = st.tuples(st.integers(0, 6), st.integers(0, 2600), st.integers(0, 60), st.integers(0, len(STUKKEN) - 1))
VERMINKT = st.tuples(st.integers(0, len(GRONDSTOF) - 1), st.lists(GREEP, min_size=1, max_size=4))
SAMENRAAPSEL = st.tuples(st.integers(0, len(GRONDSTOF) - 1), st.lists(st.integers(0, len(STUKKEN) - 1), max_size=14).map(tuple))
BYTES = st.tuples(st.integers(0, len(GRONDSTOF) - 1), st.binary(max_size=40))


def gedaan(raw: bytes, greep: tuple[int, int, int, int]) -> bytes:
    """A file with one thing done to it."""
    how, where, length, piece = greep
    at = where % (len(raw) + 1)
    if how == 0:
        return raw[:at] + STUKKEN[piece] + raw[at:]
    if how == 1:
        return raw[:at] + raw[at + length :]
    if how == 2:
        return raw[:at] + STUKKEN[piece] + raw[at + length :]
    lines = raw.split(b"\n")
    line = where % len(lines)
    if how == 3:
        lines.insert(line, lines[length % len(lines)])
    elif how == 4:
        lines[line] = b" " * (length % 9) + lines[line].lstrip()
    elif how == 5:
        key, colon, _ = lines[line].partition(b": ")
        lines[line] = key + colon + STUKKEN[piece]
    else:
        return raw[:at]
    return b"\n".join(lines)


def bestand(geval) -> tuple[str, bytes]:
    index, what = geval
    name, raw = GRONDSTOF[index]
    if isinstance(what, bytes):
        return name, what
    if isinstance(what, tuple):
        return name, b"".join(STUKKEN[piece] for piece in what)
    for greep in what:
        raw = gedaan(raw, greep)
    return name, raw


def kijk_na(name: str, raw: bytes):
    """Read and judge a file as ``load`` does, and what came of it."""
    document = read_bytes(raw, f"data/{name}")
    one, several = van_bestand(PurePosixPath(name))
    made = []
    if one and document.value is not None:
        made.append(validate(one.model, one.id_of(PurePosixPath(name)), document))
    for index, item in enumerate(document.value if several and isinstance(document.value, list) else ()):
        if isinstance(item, dict) and isinstance(item.get("id"), str) and is_slug(item["id"]):
            made.append(validate(several.model, item["id"], document, (index,)))
    return document, made


def oordeel(name: str, raw: bytes) -> str:
    """How a file ended; every fault has its place in the file, and its words."""
    start = time.process_time()
    document, made = kijk_na(name, raw)
    for problem in document.problems:
        assert problem.place.file == f"data/{name}"
        assert 1 <= problem.place.line <= raw.count(b"\n") + raw.count(b"\r") + raw.count(b"\xc2\x85") + raw.count(b"\xe2\x80") + 2
        assert problem.place.column >= 1
        assert problem.text
        assert str(problem).startswith(f"data/{name}:{problem.place.line}:{problem.place.column}: ")
    assert all(record is not None for record in made) or document.problems
    assert document.value is not None or document.problems
    assert time.process_time() - start < 2, "dit bestand houdt de controle bezig"
    return "fouten" if document.problems else "in orde"


def test_twenty_thousand_files_each_give_records_or_faults_with_their_place():
    gezien: Counter[str] = Counter()

    @settings(max_examples=KEREN, suppress_health_check=list(HealthCheck))
    @given(st.lists(VERMINKT | VERMINKT | VERMINKT | SAMENRAAPSEL | BYTES, min_size=PER_KEER, max_size=PER_KEER))
    def probeer(gevallen):
        for geval in gevallen:
            gezien[oordeel(*bestand(geval))] += 1

    probeer()
    assert sum(gezien.values()) >= 20_000
    assert gezien["fouten"] > 10_000
    assert gezien["in orde"] > 200


PRATEN = b"""titel: Praten
nagekeken: 2026-01-31
bronnen: [{bron: nota}]
samenvatting: {nl: Samen praten.}
in_naft_tekst: true
doel: {nl: Iets bespreken.}
doelgroepen: [leerling]
vormen: [individueel]
"""
GROOT = {
    "diep": b"titel: " + b"[" * 60_000,
    "diep-blok": b"".join(b" " * n + b"a:\n" for n in range(700)),
    "lange-tekst": PRATEN + b"duur: {nl: '" + b"lang " * 40_000 + b"'}\n",
    "lange-opmaak": PRATEN + b"duur: {nl: '" + b"*a **b [c " * 3_000 + b"'}\n",
    "haakjes": PRATEN + b"duur: {nl: '" + b"[" * 20_000 + b"'}\n",
    "sterren": PRATEN + b"duur: {nl: '" + b"*" * 20_000 + b"a" + b"_" * 20_000 + b"'}\n",
    "aanhalingen": PRATEN + b"duur: {nl: '" + b"> " * 5_000 + b"'}\n",
    "tekens": PRATEN + b"duur: {nl: '" + b"{cijver:x} " * 8_000 + b"'}\n",
    "html": PRATEN + b"duur: {nl: '" + b"".join(b"<b%d> " % n for n in range(8_000)) + b"'}\n",
    "getal": b"waarden:\n  - waarde: " + b"9" * 200_000 + b"\n",
    "veel-velden": PRATEN + b"".join(b"veld%d: x\n" % n for n in range(5_000)),
    "veel-woorden": PRATEN + b"themas: [" + b", ".join(b"a%d" % n for n in range(20_000)) + b"]\n",
    "veel-dezelfde": PRATEN + b"themas: [" + b"a, " * 20_000 + b"a]\n",
    "veel-lege": PRATEN + b"let_op:\n" + b"  -\n" * 10_000,
    "veel-dubbele": PRATEN + b"duur: {nl: x}\n" * 5_000,
    "veel-ankers": PRATEN + b"themas: [" + b"&a x, " * 5_000 + b"x]\n",
    "alias-bom": b"a: &a [x, x]\n" + b"".join(b"b%d: &b%d [*b%d, *b%d]\n" % (n, n, n - 1, n - 1) for n in range(1, 60)),
    "veel-talen": PRATEN + b"stappen:\n" + b"  - {nl: '<b>', fr: '<i>', en: '<u>'}\n" * 2_000,
}


GOED = ("lange-tekst", "lange-opmaak", "haakjes", "sterren", "veel-woorden")
"""Strange, but no fault."""


@pytest.mark.parametrize("wat", GROOT)
def test_nothing_that_is_very_big_keeps_the_check_busy(wat):
    start = time.process_time()
    document, _ = kijk_na("methodieken/x.yml", GROOT[wat])
    shown = "\n".join(map(str, document.problems))
    assert time.process_time() - start < 3
    assert bool(shown) is (wat not in GOED)


def test_of_very_many_faults_the_first_are_shown_and_the_rest_is_counted():
    document, _ = kijk_na("methodieken/x.yml", GROOT["veel-velden"])
    last = [p for p in document.problems if p.kind == "veel-fouten"]
    assert [p.text for p in last] == [f"nog {5_000 - HOOGSTENS} fouten in dit record worden niet getoond"]
    assert sum(p.kind == "onbekend-veld" for p in document.problems) == HOOGSTENS
