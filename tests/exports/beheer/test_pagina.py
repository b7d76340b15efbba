"""The page is there with and without the bundle, and carries its own policy."""

import json

import pytest

from macros.exports.beheer.beleid import KOPREGEL, beleid
from macros.exports.beheer.pagina import bestanden
from tests.sites import woorden


@pytest.fixture
def ingepakt(tmp_path):
    """A bundle: what matters here is that its files come along."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "beheer.js").write_text("", encoding="utf-8")
    (tmp_path / "LICENTIES.txt").write_text("MIT", encoding="utf-8")
    (tmp_path / "assets" / "letter.woff2").write_bytes(b"x")
    return tmp_path


def test_without_the_bundle_the_page_says_how_to_get_it(gaaf, tmp_path):
    made = dict(bestanden(gaaf, woorden(), gebouwd=tmp_path / "niets"))

    assert list(made) == ["beheer/index.html"]
    page = made["beheer/index.html"].decode()
    assert "make beheer" in page
    assert "<script" not in page


def test_with_the_bundle_all_of_it_comes_along_with_its_licences(gaaf, ingepakt):
    made = dict(bestanden(gaaf, woorden(), gebouwd=ingepakt))

    assert {"beheer/index.html", "beheer/beheer.js", "beheer/LICENTIES.txt", "beheer/assets/letter.woff2"} < set(made)
    assert json.loads(made["beheer/configuratie.json"])["collections"]
    told = json.loads(made["beheer/voorbeeld.json"])
    assert told["teksten"]["veld.doel"]["nl"]
    assert all("nl" in title for title in told["titels"].values())


def test_the_page_has_no_inline_code(gaaf, ingepakt):
    page = dict(bestanden(gaaf, woorden(), gebouwd=ingepakt))["beheer/index.html"].decode()

    assert '<script type="module" src="beheer.js"></script>' in page
    assert page.count("<script") == 1
    assert "<style" not in page
    assert " style=" not in page


def test_without_a_service_the_page_may_ask_no_other_host():
    policy = beleid(None)

    assert "http" not in policy
    assert "script-src 'self';" in policy
    assert "unsafe-eval" not in policy


@pytest.mark.parametrize(
    ("opslag", "verwacht"),
    [
        ({"name": "github", "repo": "o/n"}, "connect-src 'self' data: blob: https://api.github.com https://github.com;"),
        ({"name": "gitlab", "repo": "o/n"}, "connect-src 'self' data: blob: https://gitlab.com;"),
        (
            {"name": "gitea", "repo": "o/n", "base_url": "https://git.example", "api_root": "https://git.example/api/v1"},
            "connect-src 'self' data: blob: https://git.example;",
        ),
    ],
)
def test_with_a_service_the_page_may_ask_that_one_only(opslag, verwacht):
    assert verwacht in beleid(opslag)


def test_the_header_of_the_server_never_forbids_what_the_page_needs():
    def parts(policy):
        return {part.split()[0]: set(part.split()[1:]) for part in policy.split("; ")}

    page, header = parts(beleid(None)), parts(KOPREGEL)
    assert {name: allowed <= header[name] for name, allowed in page.items()} == dict.fromkeys(page, True)
