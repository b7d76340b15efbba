"""Every host gets the same headers, and none of them allows inline code."""

from pathlib import Path

import pytest

from macros.exports.kopregels import BEHEER, CSP, KOPREGELS, KOPREGELS_BEHEER, hosting, in_de_site

PROJECT = Path(__file__).parents[2]
ALLE = dict(in_de_site()) | dict(hosting())
VAN_BEHEER = "beheer/.htaccess"
MET_KOPREGELS = ("_headers", ".htaccess", "nginx.conf", "Caddyfile")
"""The other files only lead to one of these; tests/hosting starts the servers and asks."""


@pytest.mark.parametrize("bestand", MET_KOPREGELS)
def test_each_server_sends_each_header(bestand):
    text = ALLE[bestand].decode()
    for name, value in KOPREGELS.items():
        assert name in text
        assert value in text


@pytest.mark.parametrize("bestand", [VAN_BEHEER, "_headers", "nginx.conf", "Caddyfile"])
def test_each_server_gives_the_editor_page_its_own_policy(bestand):
    text = ALLE[bestand].decode()
    assert bestand == VAN_BEHEER or BEHEER in text
    assert KOPREGELS_BEHEER["Content-Security-Policy"] in text


def test_the_editor_page_may_style_itself_but_runs_no_script_from_elsewhere():
    policy = KOPREGELS_BEHEER["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "unsafe-eval" not in policy
    assert "frame-ancestors 'none'" in policy
    assert {name for name, value in KOPREGELS.items() if KOPREGELS_BEHEER[name] != value} == {"Content-Security-Policy", "Cross-Origin-Opener-Policy"}


def test_nothing_inline_and_nothing_from_elsewhere_is_allowed():
    assert CSP.startswith("default-src 'none'")
    assert "unsafe-inline" not in CSP
    assert "'unsafe-eval'" not in CSP
    assert "http" not in CSP


@pytest.mark.parametrize("naam", [name for name, _ in hosting()])
def test_the_configurations_in_the_repository_are_current(naam):
    kept = (PROJECT / "hosting" / naam).read_bytes()
    assert kept == dict(hosting())[naam], "voer naft export hosting uit"
