"""Where a message can go: to the Git service of the files of a site."""

import pytest

from macros.meldadres import meldadres


def test_without_settings_there_is_no_address():
    assert meldadres(None) == ""


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
    assert meldadres(opslag) == adres
