from tests.edges.conftest import klein_gebouwd  # noqa: F401  # fixture
