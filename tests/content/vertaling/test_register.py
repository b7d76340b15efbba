"""The register: the same lines give the same bytes, and a line that is not one is named."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.problems import ContentError
from macros.content.vertaling import register
from macros.content.vertaling.register import Vermelding

MERK = st.text("0123456789abcdef", min_size=12, max_size=12)
NAAM = st.from_regex(r"[a-z][a-z0-9/-]{0,8}(:[a-z_]+(\.[0-9]+)?)?", fullmatch=True)
LEZING = st.none() | st.tuples(st.dates(), st.sampled_from(["leerkracht Frans", "vertaler", "é-lezer"]))
REGEL = st.builds(lambda nl, said, day, read: Vermelding(nl, said, day, *(read or (None, ""))), MERK, MERK, st.dates(), LEZING)
PLEK = st.tuples(st.sampled_from(["methodieken", "interface"]), st.sampled_from(["fr", "en"]), NAAM)


def schrijf(data, lines):
    for name, text in register.bestanden(lines).items():
        path = data / register.MAP / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@given(lines=st.dictionaries(PLEK, REGEL, max_size=8))
def test_what_is_written_is_read_back(tmp_path_factory, lines):
    data = tmp_path_factory.mktemp("data")

    schrijf(data, lines)

    assert register.lees(data) == lines


@given(lines=st.dictionaries(PLEK, REGEL, min_size=1, max_size=8), order=st.randoms())
def test_the_order_in_which_texts_are_found_makes_no_difference(lines, order):
    shuffled = list(lines.items())
    order.shuffle(shuffled)

    assert register.bestanden(dict(shuffled)) == register.bestanden(lines)


def test_one_text_more_is_one_line_more():
    one = {("methodieken", "fr", "a:titel"): Vermelding("0" * 12, "1" * 12, date(2026, 1, 2))}
    two = one | {("methodieken", "fr", "b:titel"): Vermelding("2" * 12, "3" * 12, date(2026, 1, 2), date(2026, 1, 3), "leerkracht Frans")}

    before, after = (register.bestanden(lines)["methodieken.fr.tsv"].splitlines() for lines in (one, two))

    assert [line for line in after if line not in before] == ["b:titel\t222222222222\t333333333333\t2026-01-02\t2026-01-03\tleerkracht Frans"]
    assert not any(line.endswith(("\t", " ")) for line in after)


@pytest.mark.parametrize(
    "line",
    ["<<<<<<< HEAD", "a:titel\t000000000000", "a:titel\tgeen\t111111111111\t2026-01-02\t-\t-", "a:titel\t000000000000\t111111111111\t2026-13-02\t-\t-",
     "a:titel\t000000000000\t111111111111\t2026-01-02\t2026-01-03\t-", "\t000000000000\t111111111111\t2026-01-02\t-\t-"],
)  # fmt: skip
def test_a_line_that_is_none_is_named_with_its_number(site, line):
    made = site("gaaf").schrijf("vertalingen/methodieken.fr.tsv", "kop\nb:titel\t000000000000\t111111111111\t2026-01-02\t-\t-\n" + line + "\n")

    with pytest.raises(ContentError) as error:
        register.lees(made.data)

    assert [str(p).split(": ")[0] for p in error.value.problems] == ["data/vertalingen/methodieken.fr.tsv:3:1"]
    assert {p.kind for p in error.value.problems} == {"register-regel"}


def test_the_same_text_twice_is_refused(site, snapshot):
    line = "b:titel\t000000000000\t111111111111\t2026-01-02\t-\t-\n"
    made = site("gaaf").schrijf("vertalingen/methodieken.fr.tsv", "kop\n" + line * 2).schrijf("vertalingen/iets.de.tsv", "kop\n")

    with pytest.raises(ContentError) as error:
        register.lees(made.data)

    assert {p.kind for p in error.value.problems} == {"register-regel", "register-bestand"}
    snapshot("register", str(error.value))


def test_the_register_is_no_record(site):
    made = site("gaaf").schrijf("vertalingen/methodieken.fr.tsv", "kop\n")

    assert made.problems() == []
