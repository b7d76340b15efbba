"""Every host gets the same headers, and none of them allows inline code."""

from pathlib import Path

import pytest

from macros.exports.kopregels import CSP, KOPREGELS, hosting, in_de_site

PROJECT = Path(__file__).parents[2]
ALLE = dict(in_de_site()) | dict(hosting())


@pytest.mark.parametrize("bestand", sorted(ALLE))
def test_each_server_sends_each_header(bestand):
    text = ALLE[bestand].decode()
    for name, value in KOPREGELS.items():
        assert name in text
        assert value in text


def test_nothing_inline_and_nothing_from_elsewhere_is_allowed():
    assert CSP.startswith("default-src 'none'")
    assert "unsafe-inline" not in CSP
    assert "'unsafe-eval'" not in CSP
    assert "http" not in CSP


@pytest.mark.parametrize("naam", [name for name, _ in hosting()])
def test_the_configurations_in_the_repository_are_current(naam):
    kept = (PROJECT / "hosting" / naam).read_bytes()
    assert kept == dict(hosting())[naam], "voer naft export hosting uit"
