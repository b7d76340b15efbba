"""The same inputs give the same bytes, whoever builds them where: every file of a site with a record of every kind.

Two builds that differ in all that should not matter: folder, order of the files on disk, seed of
hashes, language, time zone, rights, home. Only SOURCE_DATE_EPOCH, which says the day, is the same.
What is exempt, and why, stands in adr/0021.
"""

import gzip
import zipfile
from collections import Counter

import pytest

from tests.veiligheid.rijk import RijkProject

pytestmark = pytest.mark.site
DAG = "1780000000"
"""28 May 2026, and in Kiritimati 29 May."""
HIER = {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC", "UMASK": "022"}
DAAR = {"PYTHONHASHSEED": "4242", "LC_ALL": "POSIX", "LANG": "nl_BE.UTF-8", "TZ": "Pacific/Kiritimati", "UMASK": "077", "COLUMNS": "40", "USER": "iemand"}


@pytest.fixture(scope="module")
def gebouwd(tmp_path_factory):
    """Every file of the two sites."""
    folder = tmp_path_factory.mktemp("bytes")
    here, there = RijkProject(folder / "a"), RijkProject(folder / "een heel andere map" / "é" / "b", achterstevoren=True)
    home = folder / "thuis"
    home.mkdir()
    here.bouw_in(SOURCE_DATE_EPOCH=DAG, **HIER)
    there.bouw_in(SOURCE_DATE_EPOCH=DAG, HOME=str(home), XDG_CACHE_HOME=str(home), **DAAR)
    return [{p.relative_to(project.site).as_posix(): p.read_bytes() for p in project.site.rglob("*") if p.is_file()} for project in (here, there)]


def test_every_file_is_the_same_to_the_byte(gebouwd):
    here, there = gebouwd
    assert set(here) == set(there)
    assert [name for name in here if here[name] != there[name]] == []


def test_every_sort_of_file_was_there_to_compare(gebouwd):
    kinds = Counter(name.rsplit(".", 1)[-1] for name in gebouwd[0])
    wanted = {
        "html",
        "css",
        "js",
        "svg",
        "png",
        "csv",
        "json",
        "xlsx",
        "zip",
        "pdf",
        "xml",
        "gz",
        "bib",
        "ris",
        "txt",
        "conf",
        "pf_meta",
        "pf_index",
        "pf_fragment",
        "pagefind",
    }
    assert wanted <= set(kinds), wanted - set(kinds)
    assert kinds["pdf"] > 30
    assert kinds["html"] > 100


def test_no_file_knows_where_or_when_it_was_really_made(gebouwd, tmp_path_factory):
    where = str(tmp_path_factory.getbasetemp()).encode()
    for name, content in gebouwd[1].items():
        plain = gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
        assert where not in plain, name
        assert b"heel andere map" not in plain, name


def test_what_is_packed_has_the_rights_and_time_of_no_machine(gebouwd, tmp_path):
    for name, content in gebouwd[1].items():
        if name.endswith(".zip"):
            (tmp_path / "x.zip").write_bytes(content)
            for info in zipfile.ZipFile(tmp_path / "x.zip").infolist():
                assert (info.date_time, info.external_attr >> 16, info.create_system) == ((1980, 1, 1, 0, 0, 0), 0o644, 3), name
