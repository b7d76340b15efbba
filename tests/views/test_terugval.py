"""What has no translation is shown in Dutch, and every Dutch word of it is marked as Dutch."""

from html.parser import HTMLParser

import pytest

from macros.views import lijsten
from macros.views.pagina import pagina
from tests.views.opmaak import VOID, opmaak


class _PerTaal(HTMLParser):
    """The words of a page by the language they are marked with; a name in a spoken label or a citation belongs to that."""

    def __init__(self):
        super().__init__()
        self.open = [""]
        self.woorden = {}

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            whole = "geheel" if dict(attrs).get("class") in ("alleen-horen", "citeer") else ""
            self.open.append(dict(attrs).get("lang") or whole or self.open[-1])

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, data):
        self.woorden.setdefault(self.open[-1], []).extend(data.split())


def words(html: object) -> dict[str, set[str]]:
    parser = _PerTaal()
    parser.feed(str(html))
    return {taal: {word.strip(".,;:*") for word in found} for taal, found in parser.woorden.items()}


@pytest.fixture
def dutch_only(site):
    return site("enkel-nederlands")


def dutch_words(bank) -> set[str]:
    return {word.strip(".,;:*") for *_, text in bank.teksten() for word in text.split() if word[0].isupper() and "{" not in word}


def shown(lezer):
    yield from (pagina(lezer, "methodieken", "spelen").inhoud, pagina(lezer, "hoofdstukken", "2020/begin").inhoud, pagina(lezer, "edities", "2020").inhoud)
    yield from (lijsten.begrippen(lezer), lijsten.bronnen(lezer), lijsten.doelgroepen(lezer))


def test_a_site_in_dutch_only_is_no_fault(dutch_only):
    assert dutch_only.problems() == []


@pytest.mark.parametrize("taal", ["fr", "en"])
def test_every_dutch_word_on_a_page_in_another_language_is_marked_as_dutch(dutch_only, taal):
    lezer = dutch_only.lezer(taal)
    own = dutch_words(lezer.bank)

    for html in shown(lezer):
        assert opmaak(html).fouten == []
        assert words(html).get("", set()) & own == set()


def test_all_of_the_dutch_is_still_there(dutch_only):
    nl, fr = (set().union(*(found for html in shown(dutch_only.lezer(taal)) for found in words(html).values())) for taal in ("nl", "fr"))
    own = dutch_words(dutch_only.bank())

    assert own & nl == own & fr


def test_on_a_dutch_page_nothing_is_marked(dutch_only):
    for html in shown(dutch_only.lezer("nl")):
        assert opmaak(html).met_klasse("terugval") == 0
