"""What was set before is not set again, unless a word or a template changed."""

from dataclasses import replace

import pytest

from macros.exports.pdf import bewaard, zetter
from macros.exports.pdf.alles import documenten
from macros.exports.pdf.bewaard import zet_bewaard
from tests.sites import woorden


@pytest.fixture(scope="module")
def documents(gaaf):
    return [d for d in documenten(gaaf, woorden(), "https://naft.example/") if d.sjabloon == "methodiek"][:3]


@pytest.fixture
def gezet(monkeypatch):
    """The documents that were really set, in order."""
    seen = []

    def watched(wanted):
        seen.extend(wanted)
        return (f"pdf van {d.pad}".encode() for d in wanted)

    monkeypatch.setattr(zetter, "zet_alle", watched)
    return seen


def test_a_second_build_sets_nothing_and_gives_the_same(documents, gezet, tmp_path):
    first = list(zet_bewaard(documents, tmp_path / "kast"))
    assert gezet == documents
    assert list(zet_bewaard(documents, tmp_path / "kast")) == first
    assert gezet == documents


def test_only_what_changed_is_set_again(documents, gezet, tmp_path):
    list(zet_bewaard(documents, tmp_path))
    changed = [documents[0], replace(documents[1], gegevens={**documents[1].gegevens, "titel": "Anders"}), documents[2]]
    gezet.clear()
    assert len(list(zet_bewaard(changed, tmp_path))) == 3
    assert gezet == [changed[1]]


def test_another_template_or_version_sets_everything_again(documents, gezet, tmp_path, monkeypatch):
    list(zet_bewaard(documents, tmp_path))
    gezet.clear()
    monkeypatch.setattr(zetter, "VERSIE", "typst 99")
    list(zet_bewaard(documents, tmp_path))
    assert gezet == documents
    gezet.clear()
    monkeypatch.setattr(bewaard, "_house", lambda: b"ander huis")
    list(zet_bewaard(documents, tmp_path))
    assert gezet == documents
