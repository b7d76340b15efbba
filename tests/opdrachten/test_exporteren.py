"""``naft export hosting`` writes every server configuration anew, as it stands in the repository."""

from click.testing import CliRunner

from macros.cli import main
from tests.sites import PROJECT


def test_the_configurations_of_servers_are_written_as_they_are_kept(tmp_path):
    done = CliRunner().invoke(main, ["export", "hosting", "--map", str(tmp_path / "servers")], catch_exceptions=False)

    made = {path.name: path.read_bytes() for path in (tmp_path / "servers").iterdir()}
    assert done.exit_code == 0
    assert sorted(made) == ["Caddyfile", "apache.conf", "nginx-container.conf", "nginx.conf"]
    assert made == {name: (PROJECT / "hosting" / name).read_bytes() for name in made}
    assert all(f"{name} geschreven" in done.output for name in made)
