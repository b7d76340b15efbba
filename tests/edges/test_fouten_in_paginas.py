"""A mistake in a page is named with page and line, in all languages at once, and costs nothing."""

import pytest

pytestmark = pytest.mark.site


def test_every_mistake_of_every_page_is_told_in_one_run(klein):
    klein.schrijf("docs/over.md", "---\ntitle: Over\n---\n\nEen.\n\n{{ kaartn('methodieken') }}\n\n{{ naam }}\n")
    klein.schrijf(
        "docs/open-vragen.md",
        "---\ntitle: Open\n---\n\n{{ kaarten('methodieken', thema='x') }}\n{{ kaarten('methodieken', kleur='x') }}\n{{ kaarten('metodieken') }}\n",
    )
    klein.schrijf("docs/index.fr.md", "---\ntitle: Accueil\n---\n\n{{ cijfer('weg') }}\n{{ dna(5) }}\n")
    klein.schrijf("docs/index.en.md", "---\ntitle: Home\n---\n\nHello {{ telling('methodieken' }}\n")

    done = klein.bouw()

    assert done.code == 1
    assert "Traceback" not in done.tekst
    assert 'docs/over.md:7:1: "kaartn" is geen macro of variabele; bedoelde je "kaarten"?' in done.tekst
    assert 'docs/over.md:9:1: "naam" is geen macro of variabele' in done.tekst
    assert 'docs/open-vragen.md:5:1: kaarten(): de waarde van thema, "x" bestaat niet' in done.tekst
    assert 'docs/open-vragen.md:6:1: kaarten(): het argument "kleur" bestaat niet' in done.tekst
    assert 'docs/open-vragen.md:7:1: kaarten(): de soort "metodieken" bestaat niet; bedoelde je "methodieken"?' in done.tekst
    assert 'docs/index.fr.md:5:1: cijfer(): het cijfer "weg" bestaat niet' in done.tekst
    assert "docs/index.fr.md:6:1: dna(): de argumenten kloppen niet" in done.tekst
    assert "docs/index.en.md:5:1: dit is geen geldige macro" in done.tekst


def test_a_failed_build_leaves_the_site_that_stood(klein):
    assert klein.bouw().code == 0
    before = {p: p.read_bytes() for p in klein.site.rglob("*") if p.is_file()}

    klein.schrijf("docs/over.md", "---\ntitle: Over\n---\n\n{{ weg }}\n")
    assert klein.bouw().code == 1
    klein.schrijf("docs/over.md", "---\ntitle: Over\n---\n\nGoed.\n")
    klein.schrijf("data/methodieken/praten.yml", "titel: Praten\n")
    data_fault = klein.bouw()

    assert data_fault.code == 1
    assert "data/methodieken/praten.yml:1:1: het veld" in data_fault.tekst
    assert "Traceback" not in data_fault.tekst
    assert before == {p: p.read_bytes() for p in klein.site.rglob("*") if p.is_file()}
    assert klein.resten() == []


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("[weg](weg.md)", 'docs/over.md:5:7: deze link leidt nergens heen: "weg.md"'),
        ("[weg](methodieken/index.md#geen-anker)", 'dit anker bestaat niet: "../methodieken/#geen-anker"'),
        ('<a href="../nergens/">weg</a>', 'docs/over.md:5:10: deze link leidt nergens heen: "../nergens/"'),
        ('<a href="#nergens">weg</a>', 'docs/over.md:5:10: dit anker bestaat niet: "#nergens"'),
        ('<img src="~/assets/weg.png" alt="">', 'deze link leidt nergens heen: "../assets/weg.png"'),
    ],
)
def test_strict_never_passes_with_a_dead_link_or_anchor(klein, tekst, melding):
    klein.schrijf("docs/over.md", f"---\ntitle: Over\n---\n\n{tekst}\n")

    done = klein.bouw()

    assert done.code == 1
    assert melding in done.tekst
    assert not klein.site.exists()
    assert klein.resten() == []


def test_text_that_a_macro_returns_is_not_run_again(klein):
    from tests.edges.klein import DATA

    klein.schrijf(
        "data/methodieken/praten.yml",
        DATA["methodieken/praten.yml"].replace("Samen praten.", "'Met {{ \"7\" * 7 }} en {% raw %} <b>'").replace("Parler ensemble.", "'{{ 7*7 }}'"),
    )

    assert klein.bouw().code == 1  # <b> is HTML in a text field
    klein.schrijf(
        "data/methodieken/praten.yml",
        DATA["methodieken/praten.yml"].replace("Samen praten.", "'Met {{ \"7\" * 7 }} en {% raw %}'").replace("Parler ensemble.", "'{{ 7*7 }}'"),
    )
    done = klein.bouw()

    assert done.code == 0, done.tekst
    assert "Met {{ &#34;7&#34; * 7 }} en {% raw %}" in klein.lees("index.html")
    assert "{{ 7*7 }}" in klein.lees("fr/methodieken/praten/index.html")
