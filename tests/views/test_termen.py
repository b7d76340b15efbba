"""Terms become links on their first use in running text, and nothing else of a page ever changes."""

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.views.begripgebruik import PLAATS, Begripgebruik
from macros.views.termen import Termen, termen
from macros.views.termzoeker import Zoeker
from tests.views.opmaak import opmaak

VORMEN = {
    "CLB": "clb", "CLB's": "clb", "centrum voor leerlingenbegeleiding": "clb", "LOP": "lop", "Opgroeien": "opgroeien", "warme overdracht": "warm",
    "schooluitval": "uitval", "Samen tegen Schooluitval": "samen", "zorgcontinuüm": "zorg", "één gezin, één plan": "plan", "R-NAFT": "r-naft", "NAFT": "naft",
}  # fmt: skip
FRANS = {"plan d'action": "actieplan", "CLB": "clb"}
LIJST = Termen({"nl": Zoeker(VORMEN), "fr": Zoeker(FRANS)}, frozenset({"naft"}))
LINK = re.compile(r'<a class="begrip" aria-describedby="kort-[a-z0-9-]+" href="[^"]*">(.*?)</a>', re.DOTALL)


def koppel(html: str, taal: str = "nl", zonder=()) -> str:
    return LIJST.koppel(html, taal, "~/begrippen/", zonder).html


def gelinkt(html: str, taal: str = "nl", zonder=()) -> list[str]:
    """The words that became a link."""
    return LINK.findall(koppel(html, taal, zonder))


def test_a_term_is_linked_to_its_place_in_the_glossary_with_its_description():
    assert koppel("<p>Het CLB belt.</p>") == '<p>Het <a class="begrip" aria-describedby="kort-clb" href="~/begrippen/#clb">CLB</a> belt.</p>'


def test_only_the_first_use_is_linked_whatever_the_spelling():
    assert gelinkt("<p>Een centrum voor leerlingenbegeleiding, of CLB. Alle CLB’s.</p><p>Het CLB.</p>") == ["centrum voor leerlingenbegeleiding"]


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [
        ("Warme overdracht is nodig.", ["Warme overdracht"]),
        ("alle CLB’s en CLB&#39;s", ["CLB’s"]),
        ("warme\noverdracht", ["warme\noverdracht"]),
        ("warme\u00a0overdracht", ["warme\u00a0overdracht"]),
        ("(CLB)", ["CLB"]), ("“CLB”", ["CLB"]), ("CLB/LOP", ["CLB", "LOP"]), ("CLB, LOP.", ["CLB", "LOP"]),
        ("Samen tegen Schooluitval gaat over schooluitval.", ["Samen tegen Schooluitval", "schooluitval"]),
        ("R-NAFT‑kader en R‑NAFT", ["R‑NAFT"]),
        ("Eén gezin, één plan", []), ("één gezin, één plan", ["één gezin, één plan"]),
    ],
)  # fmt: skip
def test_a_term_is_found_however_it_is_set(tekst, woorden):
    assert gelinkt(f"<p>{tekst}</p>") == woorden


@pytest.mark.parametrize(
    "tekst",
    [
        "een lop",
        "opgroeien in een gezin",
        "clb",
        "CLB-medewerker",
        "anti-CLB",
        "CLBX",
        "xCLB",
        "CLB@school.be",
        "www.CLB.be",
        "warme maaltijd, overdracht",
        "warme <em>overdracht</em>",
    ],
)
def test_a_word_that_only_looks_like_a_term_is_left_alone(tekst):
    assert gelinkt(f"<p>{tekst}</p>") == []


@pytest.mark.parametrize(
    "html",
    ["<h2>CLB</h2>", '<a href="/x">het CLB</a>', "<code>CLB</code>", "<pre><code>CLB</code></pre>", "<button>CLB</button>", "<svg><text>CLB</text></svg>",
     "<table><tr><th>CLB</th></tr></table>", "<form><p>CLB</p></form>", "<label>CLB</label>", "<details><summary>CLB</summary></details>", "<dl><dt>CLB</dt></dl>",
     '<p title="CLB">x</p>', '<img alt="het CLB belt">', "<p hidden>CLB</p>", '<span aria-hidden="true">CLB</span>', '<ul><li class="kaart kaart-x"><p>CLB</p></li></ul>',
     '<div class="merk">CLB</div>', '<p class="admonition-title">CLB</p>', '<div data-geen-termen><p><i>a</i>CLB</p></div>', "<!-- CLB -->", "<nav><p>CLB</p></nav>"],
)  # fmt: skip
def test_where_a_link_would_be_wrong_or_in_the_way_there_is_none_and_the_next_use_gets_it(html):
    assert gelinkt(html) == []
    assert gelinkt(html + "<p>Het CLB.</p>") == ["CLB"]


def test_what_stands_behind_such_a_part_is_running_text_again():
    assert gelinkt('<div class="kaart"><div>CLB</div><div>LOP</div></div><p>CLB</p>') == ["CLB"]
    assert gelinkt("<h2>CLB</h2>LOP<p>hidden CLB</p>") == ["LOP", "CLB"]


def test_a_link_an_editor_made_is_the_first_use():
    assert gelinkt('<p><a href="~/begrippen/#clb">het centrum</a>, dus het CLB en het LOP</p>') == ["LOP"]
    assert gelinkt('<p>het CLB <a href="~/begrippen/#clb">of het centrum</a></p>') == ["CLB"]


def test_only_a_link_in_the_text_counts_as_a_use():
    html = f'<p>{koppel("CLB en CLB")}</p><ul><li><a href="~/begrippen/#lop">LOP</a></li></ul>'

    assert LIJST.koppel(html, "nl", "~/begrippen/").gebruik == {"clb": 2}


def test_a_term_that_is_too_common_is_counted_but_not_linked():
    found = LIJST.koppel("<p>NAFT en NAFT en het CLB.</p>", "nl", "~/begrippen/")

    assert LINK.findall(found.html) == ["CLB"]
    assert found.gebruik == {"naft": 2, "clb": 1}


def test_an_entry_of_the_glossary_does_not_link_to_itself():
    assert gelinkt("<p>Het CLB en het LOP.</p>", zonder={"clb"}) == ["LOP"]


def test_each_part_gets_the_terms_of_the_language_it_says_it_is_in():
    html = '<p>Un plan d’action, warme overdracht</p><p lang="nl" class="terugval">warme overdracht, plan d\'action</p><p>schooluitval</p>'

    assert gelinkt(html, "fr") == ["plan d’action", "warme overdracht"]
    assert gelinkt('<p>CLB</p><p lang="de">LOP</p>') == ["CLB"]


def test_spellings_come_from_the_records_in_each_language(gaaf):
    found = termen(gaaf, ("nl", "fr", "en"))

    assert found.zoekers["nl"].vormen["naadloos flexibel traject"] == "naft"
    assert found.zoekers["fr"].vormen["Règle d'un pas"] == "eenstapsregel"
    assert LINK.findall(found.koppel("<p>La Règle d’un pas.</p>", "fr", "~/fr/begrippen/").html) == ["Règle d’un pas"]


def test_a_page_carries_the_meaning_of_each_term_it_links_once_and_hidden(lezers):
    found = opmaak(
        Begripgebruik().gekoppeld(
            lezers["nl"], '<p>NAFT en de Éénstapsregel. <a class="begrip" aria-describedby="kort-naft" href="#">x</a></p>', "nl", adres="p/", titel="P"
        )
    )

    assert [i for i in found.waarden("id") if i.startswith("kort-")] == ["kort-naft", "kort-eenstapsregel"]
    assert found.fouten == []
    assert lezers["nl"].t("begrip.open") in found.tekst
    assert "Een traject op maat." in found.tekst


def test_a_page_without_terms_is_the_same_page(lezers):
    assert Begripgebruik().gekoppeld(lezers["nl"], "<p>Niets.</p>", "nl", adres="p/", titel="P") == "<p>Niets.</p>"


def test_the_page_of_uses_names_every_page_and_how_many_there_are(lezers):
    uses = Begripgebruik()
    uses.gekoppeld(lezers["nl"], "<p>NAFT</p>", "nl", adres="een/", titel="Eén")
    uses.gekoppeld(lezers["nl"], "<p>NAFT, NAFT</p>", "nl", adres="twee/", titel="Twee <b>")
    uses.gekoppeld(lezers["fr"], "<p>NAFT</p>", "fr", adres="fr/trois/", titel="Trois")

    found = opmaak(uses.ingevuld(lezers["nl"], f"<p>NAFT</p>{PLAATS}"))

    assert [h for h in found.waarden("href") if "begrippen" not in h] == ["~/twee/", "~/een/"]
    assert "Twee <b>" in found.tekst
    assert lezers["nl"].aantal("begrip.paginas", 2) in found.tekst
    assert lezers["nl"].aantal("begrip.paginas", 0) in found.tekst


def test_pages_of_one_title_say_of_which_kind_they_are(lezers):
    uses = Begripgebruik()
    for soort in ("methodieken", "aanbod"):
        uses.gekoppeld(lezers["nl"], "<p>NAFT</p>", "nl", adres=f"{soort}/x/", titel="Klastraject", soort=soort)

    assert "Klastraject (Aanbod)" in opmaak(uses.ingevuld(lezers["nl"], PLAATS)).tekst


def test_the_glossary_is_no_page_that_uses_its_words(lezers):
    uses = Begripgebruik()
    uses.gekoppeld(lezers["nl"], '<div data-begrippenlijst="">NAFT</div>', "nl", adres="begrippen/", titel="Begrippen")

    assert uses.van("nl", "naft") == []


STUKKEN = st.sampled_from([
    "<p>", "</p>", "<h2>", "</h2>", '<a href="x">', "</a>", "<li class=\"kaart\">", "</li>", "<code>", "</code>", "<th>", "<b hidden>", "</b>", '<i lang="fr">', "</i>",
    '<img alt="CLB > LOP">', "CLB", "CLB’s", " ", "-", ".", "warme overdracht", "plan d’action", "Samen tegen Schooluitval", "schooluitval", "&#39;s", "&lt;CLB&gt;", "é", "<", "LOP",
])  # fmt: skip


@given(st.lists(STUKKEN | st.text(max_size=6).map(escape), max_size=40).map("".join))
def test_whatever_the_page_taking_the_links_away_gives_the_same_html(html):
    made = koppel(html)

    assert LINK.sub(r"\1", made) == html
    assert sorted(set(gelinkt(html))) == sorted(gelinkt(html))
    assert gelinkt(made) == gelinkt(html), "a second time changes nothing"


@given(st.lists(st.sampled_from([*sorted(VORMEN), "en", "de", "("]), min_size=1, max_size=12))
def test_every_term_in_a_text_of_words_is_found(words):
    text = " ".join(words)

    known = {VORMEN[word] for word in words if word in VORMEN}
    assert known <= set(LIJST.koppel(f"<p>{text}</p>", "nl", "").gebruik) | {"uitval"}
