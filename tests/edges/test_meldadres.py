"""Where a message can go: to who publishes the site, or to the Git service of its files."""

import pytest

from macros.content.uitgever import Uitgever
from macros.language.meldpunt import GEEN, Meldpunt
from macros.meldadres import lees


def test_without_settings_there_is_no_address():
    assert lees(None, None) == GEEN
    assert not GEEN


@pytest.mark.parametrize(
    ("opslag", "adres"),
    [
        ({"name": "github", "repo": "o/n", "base_url": "https://aanmelden.voorbeeld.be"}, "https://github.com/o/n/issues/new?title={titel}&body={tekst}"),
        ({"name": "gitlab", "repo": "g/n"}, "https://gitlab.com/g/n/-/issues/new?issue[title]={titel}&issue[description]={tekst}"),
        ({"name": "gitlab", "repo": "g/n", "base_url": "https://git.be/"}, "https://git.be/g/n/-/issues/new?issue[title]={titel}&issue[description]={tekst}"),
        ({"name": "gitea", "repo": "o/n", "base_url": "https://codeberg.org"}, "https://codeberg.org/o/n/issues/new?title={titel}&body={tekst}"),
        ({"name": "gitea", "repo": "o/n"}, ""),
    ],
)
def test_the_git_service_has_a_page_for_a_new_message(opslag, adres):
    assert lees(None, opslag).vragen == adres


def test_who_publishes_the_site_has_a_mail_address_or_a_form():
    assert lees(Uitgever("Organisatie", "vraag@organisatie.example"), None) == Meldpunt("vraag@organisatie.example")
    assert lees(Uitgever("Organisatie", formulier="https://organisatie.example/vraag"), None).formulier == "https://organisatie.example/vraag"
