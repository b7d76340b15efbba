"""Nothing an editor writes is ever run: hostile text comes out as it was typed."""

from dataclasses import replace

import pytest
import typst

from macros.exports.pdf.alles import documenten, paden
from macros.exports.pdf.zetter import Zetter, zet_alle
from tests.exports.pdf.terug import Teruggelezen
from tests.sites import woorden

SITE = "https://naft.example/"
BOOS = (
    '#import "/etc/passwd": *',
    '#read("zetter.py")',
    "#sys.inputs.gegevens",
    "#panic(1)",
    "$x^2 + integral$",
    "@ref en <label>",
    "\\begin{document} \\input{/etc/passwd}",
    "= Geen kop",
    "a -- b --- c ~ d",
    "\\u{41} \\\\ #{1+1}",
    "'); drop #let x = 1",
)


@pytest.fixture(scope="module")
def methodiek(gaaf):
    return next(d for d in documenten(gaaf, woorden(), SITE) if d.sjabloon == "methodiek")


@pytest.fixture(scope="module")
def zetter():
    with Zetter() as made:
        yield made


def plat(text):
    return "".join(text.split())


@pytest.mark.parametrize("kwaad", BOOS)
def test_hostile_text_is_shown_and_not_run(zetter, methodiek, kwaad):
    piece = [{"k": "t", "t": kwaad}]
    data = {**methodiek.gegevens, "titel": kwaad, "samenvatting": piece, "stappen": ["Stap", [piece]]}
    pdf = Teruggelezen(zetter.zet(replace(methodiek, gegevens=data)))
    assert pdf.titel == kwaad
    assert plat(pdf.tekst()).count(plat(kwaad)) >= 3
    assert "root:" not in pdf.tekst()
    assert [kop.tekst for kop in pdf.koppen()].count("Geen kop") == 0


def test_hostile_text_in_a_record_goes_the_whole_way(site):
    evil = '#import "x" en $y$ en @z en \\\\\\\\'
    broken = site().vervang("methodieken/luisteren.yml", "Horen wat er speelt.", f"'{evil}'")
    found = next(d for d in documenten(broken.bank(), woorden(), SITE) if d.pad.endswith("luisteren-nl.pdf"))
    with Zetter() as zetter:
        assert plat('#import "x" en $y$ en @z en') in plat(Teruggelezen(zetter.zet(found)).tekst())


def test_a_drawing_without_words_stops_the_build_and_says_where(zetter, gaaf):
    report = next(d for d in documenten(gaaf, woorden(), SITE) if d.sjabloon == "cijfers")
    themes = [{**t, "cijfers": [{**c, "alt": None} for c in t["cijfers"]]} for t in report.gegevens["themas"]]
    with pytest.raises(typst.TypstError) as caught:
        zetter.zet(replace(report, gegevens={**report.gegevens, "themas": themes}))
    assert "alt" in str(caught.value)
    assert caught.value.__notes__ == ["in downloads/naft-cijfers-nl.pdf"]


def test_side_by_side_gives_the_same_as_one_after_the_other(zetter, gaaf):
    documents = list(documenten(gaaf, woorden(), SITE))
    assert list(zet_alle(documents)) == [zetter.zet(d) for d in documents]


def test_a_preview_knows_where_each_document_will_stand_without_making_one(gaaf):
    assert sorted(paden(gaaf)) == sorted(d.pad for d in documenten(gaaf, woorden(), SITE))
