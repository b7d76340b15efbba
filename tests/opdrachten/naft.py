"""Runs the ``naft`` command on a copy of a small whole project."""

from click.testing import CliRunner

from macros.cli import main


class Naft:
    """The command on a site of the test's own; ``code`` is how the last run ended."""

    def __init__(self, site):
        self.site = site
        self.code = None

    def __call__(self, *words, invoer=None):
        done = CliRunner().invoke(main, [*map(str, words), "--map", str(self.site.data)], input=invoer, catch_exceptions=False)
        self.code = done.exit_code
        return done.output

    def bestanden(self):
        """Every file of the project with its bytes."""
        return {p.relative_to(self.site.folder).as_posix(): p.read_bytes() for p in sorted(self.site.folder.rglob("*")) if p.is_file()}

    def pagina(self, name, text):
        """Write a page under docs."""
        path = self.site.folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path
