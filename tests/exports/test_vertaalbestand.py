"""Files for a translator: what goes out comes back, whatever program it went through."""

import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from translate.storage import factory, pypo, xliff, xliff2

from macros.content.problems import ContentError
from macros.exports.vertaalbestand.codes import Code, delen, verschil
from macros.exports.vertaalbestand.regel import Vertaalregel
from macros.exports.vertaalbestand.vormen import VORMEN, lees_vorm, schrijf_vorm

DAG = date(2026, 11, 28)
NAAM = {"xliff-1.2": "x.xlf", "xliff-2.0": "x.xlf", "po": "x.po"}
WOORD = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Cn", "Co"]), min_size=1, max_size=12)
STUK = WOORD | st.sampled_from(
    [
        "{cijfer:vsv:2019-2020}",
        "{begrip:clb}",
        "{n}",
        "[tekst](methodieken:no-blame)",
        "[**vet** hier](https://x.example/a?b=1&c=2)",
        "\n\n",
        "- ",
        "<b>",
        "]]>",
        "&amp;",
        '"',
        "[los]",
        "](",
        "{",
        "*x*",
        "\\n",
    ]
)
TEKST = st.lists(STUK, min_size=1, max_size=6).map("".join).filter(lambda text: text.strip())
REGEL = st.builds(
    lambda nl, said, af: Vertaalregel("", nl, said, bool(said) and af, "0" * 12 if said else "-", "data/x.yml", "uitleg"),
    TEKST,
    TEKST | st.just(""),
    st.booleans(),
)


def genummerd(lines):
    return [
        Vertaalregel(f"methodieken/a{n}:titel", *[getattr(line, f) for f in ("nl", "tekst", "af", "was", "bestand", "uitleg")]) for n, line in enumerate(lines)
    ]


def zegt(lines):
    return [(line.sleutel, line.nl, line.tekst, line.af, line.was) for line in lines]


@given(TEKST)
def test_words_and_codes_together_are_the_text(text):
    assert "".join(part.tekst if isinstance(part, Code) else part for part in delen(text)) == text


@given(lines=st.lists(REGEL, min_size=1, max_size=4).map(genummerd), vorm=st.sampled_from(["xliff-1.2", "xliff-2.0"]))
def test_whatever_a_text_holds_it_comes_back_from_xliff(lines, vorm):
    taal, back = lees_vorm(schrijf_vorm(vorm, lines, "fr", DAG), NAAM[vorm])

    assert taal == "fr"
    assert zegt(back) == zegt(lines)


@given(lines=st.lists(REGEL, min_size=1, max_size=4).map(genummerd))
def test_and_from_po_where_what_is_fuzzy_is_not_used(lines):
    _, back = lees_vorm(schrijf_vorm("po", lines, "en", DAG), "x.po")

    assert zegt(back) == [(key, nl, said if done else "", done, was) for key, nl, said, done, was in zegt(lines)]


@pytest.mark.parametrize("vorm", VORMEN)
def test_the_same_texts_on_the_same_day_give_the_same_bytes(vorm):
    lines = [Vertaalregel("a/b:c", "Zie {begrip:clb}.", "Voir {begrip:clb}.", False, "0" * 12, "data/a/b.yml", "uitleg")]

    assert schrijf_vorm(vorm, lines, "fr", DAG) == schrijf_vorm(vorm, lines, "fr", DAG)


@pytest.mark.parametrize("vorm", VORMEN)
def test_a_file_for_a_translator_is_agreed_on(vorm, snapshot):
    lines = [
        Vertaalregel(
            "methodieken/a:doel",
            "Zie [de nota](bronnen:nota) en {cijfer:x}.\n\nTwee & drie.",
            "{cijfer:x}, voir [la note](bronnen:nota).",
            False,
            "0" * 12,
            "data/methodieken/a.yml",
            "uitleg",
        ),
        Vertaalregel("methodieken/a:titel", "Naam", bestand="data/methodieken/a.yml", uitleg="uitleg", was="-"),
    ]

    snapshot(f"vertaalbestand-{vorm}", schrijf_vorm(vorm, lines, "fr", DAG).decode())


def other_program(vorm, content, translate):
    """Open a file with the library of another program, translate it there, and save it as that does."""
    store = {"xliff-1.2": xliff.xlifffile, "xliff-2.0": xliff2.Xliff2File, "po": pypo.pofile}[vorm].parsestring(content)
    for unit in store.units:
        if unit.istranslatable():
            translate(unit)
    out = io.BytesIO()
    store.serialize(out)
    return out.getvalue()


@pytest.mark.parametrize("vorm", VORMEN)
def test_another_program_reads_every_text_and_what_it_writes_is_read_here(vorm):
    lines = [
        Vertaalregel("methodieken/a:titel", "Naam", was="-", bestand="data/a.yml", uitleg="u"),
        Vertaalregel("methodieken/a:doel", "Eerste.\n\nTweede “deel”.", "Oud.", False, "1" * 12, "data/a.yml", "u"),
    ]
    seen = []

    def translate(unit):
        seen.append(str(unit.source))
        unit.target = {"Naam": "Nom"}.get(str(unit.source), "Première.\n\nDeuxième « partie ».")
        unit.markfuzzy(False)

    taal, back = lees_vorm(other_program(vorm, schrijf_vorm(vorm, lines, "fr", DAG), translate), NAAM[vorm])

    assert seen == [line.nl for line in lines]
    assert taal == "fr"
    assert [(b.sleutel, b.nl, b.tekst, b.was) for b in back] == [
        (lines[0].sleutel, "Naam", "Nom", "-"),
        (lines[1].sleutel, lines[1].nl, "Première.\n\nDeuxième « partie ».", "1" * 12),
    ]


@pytest.mark.parametrize("vorm", VORMEN)
def test_another_program_that_only_opens_and_saves_loses_no_code(vorm):
    lines = [
        Vertaalregel("a/b:c", "Zie [de nota](bronnen:nota) en {cijfer:x}.", "Voir [la note](bronnen:nota) et {cijfer:x}.", True, "1" * 12, "data/a.yml", "u")
    ]

    _, back = lees_vorm(other_program(vorm, schrijf_vorm(vorm, lines, "fr", DAG), lambda unit: None), NAAM[vorm])

    assert zegt(back) == zegt(lines)


def test_the_kind_of_file_is_known_to_others_by_its_name(tmp_path):
    for vorm in ("xliff-1.2", "po"):
        path = tmp_path / NAAM[vorm]
        path.write_bytes(schrijf_vorm(vorm, [Vertaalregel("a/b:c", "Naam", was="-", bestand="data/a.yml", uitleg="u")], "fr", DAG))
        assert [str(u.source) for u in factory.getobject(str(path)).units if u.istranslatable()] == ["Naam"]


@pytest.mark.parametrize(
    "target",
    [
        'Voir <g id="1">la note</g> et <x id="2"/>.',
        'Voir <bx id="1"/>la note<ex id="1"/> et <ph id="2"/>.',
        'Voir <bpt id="1">&lt;a&gt;</bpt>la note<ept id="1">&lt;/a&gt;</ept> et <ph id="2">x</ph>.',
        '<mrk mtype="seg" mid="1">Voir <bpt id="1"/>la note<ept id="1"/></mrk> et <it id="2" pos="open"/>.',
    ],
)
def test_a_program_may_write_inline_elements_its_own_way(target):
    made = schrijf_vorm("xliff-1.2", [Vertaalregel("a/b:c", "Zie [de nota](bronnen:nota) en {cijfer:x}.", was="-", uitleg="u")], "fr", DAG).decode()

    _, back = lees_vorm(made.replace("</source>", f"</source><target>{target}</target>").encode(), "x.xlf")

    assert back[0].tekst == "Voir [la note](bronnen:nota) et {cijfer:x}."


def test_a_program_may_cut_a_text_of_xliff_2_in_segments():
    made = schrijf_vorm("xliff-2.0", [Vertaalregel("a/b:c", "Zie [de nota](bronnen:nota). En {cijfer:x}.", was="-", uitleg="u")], "fr", DAG).decode()
    begin, end = made.index("<segment"), made.index("</unit>")
    cut = (
        '<segment id="1" state="final"><source>Zie <pc id="1" dataRefStart="d1" dataRefEnd="d2">de nota</pc>.</source><target>Voir <pc id="1">la note</pc>.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment id="2" state="final"><source>En <ph id="2" dataRef="d3"/>.</source><target>Et <ph id="2" dataRef="d3"/>.</target></segment>'
    )

    _, back = lees_vorm((made[:begin] + cut + made[end:]).encode(), "x.xlf")

    assert (back[0].nl, back[0].tekst, back[0].af) == ("Zie [de nota](bronnen:nota). En {cijfer:x}.", "Voir [la note](bronnen:nota). Et {cijfer:x}.", True)


@pytest.mark.parametrize("name", ["x.xlf", "x.po"])
@settings(max_examples=200)
@given(
    content=st.binary(max_size=80)
    | st.text(max_size=80).map(str.encode)
    | st.sampled_from([b"<xliff/>", b"<a><b></a>", b'msgid "x', b"msgstr", b"\xff\xfe", b""])
)
def test_whatever_comes_in_is_read_or_refused_kindly(name, content):
    kinds = {"uitwissel-stuk"}
    try:
        lees_vorm(content, name)
    except ContentError as error:
        kinds = {p.kind for p in error.problems}
    assert kinds == {"uitwissel-stuk"}


def test_entities_and_other_files_are_never_followed(tmp_path):
    secret = tmp_path / "geheim"
    secret.write_text("GEHEIM")
    bomb = f'<!DOCTYPE xliff [<!ENTITY a SYSTEM "{secret.as_uri()}"><!ENTITY b "{"x" * 100}">]><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file><body><trans-unit id="a"><source>&a;&b;</source></trans-unit></body></file></xliff>'

    with pytest.raises(ContentError) as error:
        lees_vorm(bomb.encode(), "x.xlf")

    assert "DOCTYPE" in str(error.value)


def test_a_lost_or_added_code_is_seen_and_another_order_is_not():
    nl = "Zie [de nota](bronnen:nota), {cijfer:x} en {begrip:clb}."

    assert verschil(nl, "{begrip:clb} et {cijfer:x}, voir [la note](bronnen:nota).") == ([], [])
    assert verschil(nl, "{begrip:clb}, voir [la note](bronnen:krant).") == (["](bronnen:nota)", "{cijfer:x}"], ["](bronnen:krant)"])
