from tests.edges.conftest import klein, klein_gebouwd  # noqa: F401  # fixtures
