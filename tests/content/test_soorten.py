"""Where the files of each kind stand."""

from pathlib import PurePosixPath

import pytest

from macros.content.soorten import ALLE, OP_NAAM


@pytest.mark.parametrize(
    ("path", "soort", "identity"),
    [
        ("methodieken/praten.yml", "methodieken", "praten"),
        ("visie/2022/editie.yml", "edities", "2022"),
        ("visie/2022/doelen.yml", "hoofdstukken", "2022/doelen"),
    ],
)
def test_a_file_belongs_to_one_kind_and_stands_for_one_id(path, soort, identity):
    owners = [s for s in ALLE if s.owns(PurePosixPath(path))]

    assert [s.naam for s in owners] == [soort]
    assert owners[0].id_of(PurePosixPath(path)) == identity


@pytest.mark.parametrize(
    "path", ["praten.yml", "methodieken/praten.yaml", "methodieken/a/b.yml", "visie/doelen.yml", "visie/2022/a/b.yml", "edities/x.yml", "x/y.yml"]
)
def test_a_file_elsewhere_belongs_to_none(path):
    assert not [s for s in ALLE if s.owns(PurePosixPath(path))]


def test_only_kinds_with_a_folder_of_their_own_may_be_a_list():
    assert OP_NAAM["themas"].lists(PurePosixPath("themas.yml"))
    assert not OP_NAAM["themas"].lists(PurePosixPath("map/themas.yml"))
    assert not OP_NAAM["hoofdstukken"].lists(PurePosixPath("hoofdstukken.yml"))


def test_no_two_kinds_have_the_same_name():
    assert len(OP_NAAM) == len(ALLE)


def test_every_kind_says_in_dutch_what_it_holds():
    assert [soort.naam for soort in ALLE if not soort.wat] == []
