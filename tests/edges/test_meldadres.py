"""Where a message can go comes from mkdocs.yml; what is wrong there is said in Dutch."""

import pytest

from macros.content.problems import ContentError
from macros.language.meldpunt import GEEN
from macros.meldadres import lees


def test_without_settings_there_is_no_address():
    assert lees({}, None) == GEEN
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
    assert lees({}, opslag).vragen == adres


def test_a_mail_address_is_taken_over():
    assert lees({"melden": {"mail": "redactie@naft.voorbeeld.be"}}, None).mail == "redactie@naft.voorbeeld.be"


@pytest.mark.parametrize(
    ("melden", "zegt"),
    [
        ({"mail": "redactie"}, '"redactie" is geen mailadres'),
        ({"mail": "a@b.be?bcc=c@d.be"}, "is geen mailadres"),
        ({"mial": "a@b.be"}, 'bedoelde je "mail"'),
        ("a@b.be", "instellingen"),
    ],
)
def test_a_wrong_setting_is_explained(melden, zegt):
    with pytest.raises(ContentError) as caught:
        lees({"melden": melden}, None)

    assert zegt in str(caught.value)
