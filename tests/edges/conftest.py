import pytest

from tests.edges.klein import KleinProject


@pytest.fixture
def klein(tmp_path):
    """A small project, unbuilt."""
    return KleinProject(tmp_path)


@pytest.fixture(scope="module")
def klein_gebouwd(tmp_path_factory):
    """A small project, built; tests only read it."""
    project = KleinProject(tmp_path_factory.mktemp("klein"))
    done = project.bouw()
    assert done.code == 0, done.tekst
    return project
