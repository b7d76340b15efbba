"""The house: imports go down the floors, edges are thin, importing does no work, everything is documented."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sites import PROJECT

MACROS = PROJECT / "macros"
FLOORS = ("content", "language", "views", "exports")
"""From the ground up; whatever is not on a floor is an edge, above them all. Exports reuse the drawings of views."""
MODULES = sorted(MACROS.rglob("*.py"))
LIMIT = 400


def floor_of(module: str) -> int:
    """How high a module of the project stands."""
    part = [*module.split("."), ""][1]
    return FLOORS.index(part) if part in FLOORS else len(FLOORS)


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")


def imports_of(path: Path) -> set[str]:
    """Every module a file imports, wherever in it the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_down_the_floors(path):
    own = floor_of(name_of(path))

    upward = sorted(name for name in imports_of(path) if name.startswith("macros.") and floor_of(name) > own)

    assert upward == []


@pytest.mark.parametrize("path", [p for p in MODULES if floor_of(name_of(p)) < len(FLOORS)], ids=name_of)
def test_only_edges_know_the_site_generator(path):
    assert not [name for name in imports_of(path) if re.match(r"(mkdocs|material|click|mkdocs_\w+)\b", name)]


def test_only_the_pdf_exports_know_typst():
    users = [name_of(path) for path in MODULES if any(name.split(".")[0] == "typst" for name in imports_of(path))]

    assert all(user.startswith("macros.exports.pdf.") for user in users)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_is_short_and_everything_public_says_what_it_is(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    named = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)]
    inner = {id(child) for node in named for child in ast.walk(node) if isinstance(node, ast.FunctionDef) and child is not node}

    silent = [node.name for node in named if id(node) not in inner and not _private(node, tree) and not ast.get_docstring(node)]

    assert ast.get_docstring(tree), "the module itself"
    assert silent == []
    assert text.count("\n") <= LIMIT


def _private(node: ast.AST, tree: ast.Module) -> bool:
    """Whether a name, or the class it stands in, is for its own module only."""
    holders = [c for c in ast.walk(tree) if isinstance(c, ast.ClassDef) and node in c.body]
    names = [node.name, *(holder.name for holder in holders)]
    return any(name.startswith("_") for name in names)


IMPORT_ALL = """
import importlib, json, sys
names = json.loads(sys.argv[1])
for name in names:
    importlib.import_module(name)
for name in [n for n in sys.modules if n == "macros" or n.startswith("macros.")]:
    del sys.modules[name]
opened, ran = [], []
def watch(event, args):
    if event == "open" and isinstance(args[0], str) and not args[0].endswith((".py", ".pyc")) and ".pyc." not in args[0]:
        opened.append(args[0])
    if event in ("subprocess.Popen", "os.mkdir", "os.rename", "os.remove", "socket.connect", "os.listdir", "os.scandir"):
        ran.append([event, str(args[0])])
sys.addaudithook(watch)
for name in names:
    importlib.import_module(name)
found = {"opened": opened[:], "ran": [r for r in ran if "importlib" not in r[1]]}
print(json.dumps(found))
"""


def test_importing_opens_no_file_and_starts_nothing():
    names = [name_of(path) for path in MODULES]

    done = subprocess.run([sys.executable, "-c", IMPORT_ALL, json.dumps(names)], cwd=PROJECT, capture_output=True, text=True, check=False, env=_quiet())

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["opened"] == []
    assert [event for event, where in found["ran"] if not event.startswith(("os.listdir", "os.scandir"))] == []


def test_the_package_is_imported_plainly():
    """Inside mkdocs-macros an ImportError would be told as a module that does not exist."""
    done = subprocess.run([sys.executable, "-c", "import macros; macros.define_env"], cwd=PROJECT, capture_output=True, text=True, check=False, env=_quiet())

    assert (done.returncode, done.stderr) == (0, "")


def test_the_core_works_where_there_is_no_site_generator():
    blocked = "import sys\nfor name in ('mkdocs', 'material', 'click'): sys.modules[name] = None\n"
    core = [name_of(path) for path in MODULES if floor_of(name_of(path)) < FLOORS.index("exports")]
    script = blocked + "import importlib\n" + "".join(f"importlib.import_module({name!r})\n" for name in core)
    script += "from pathlib import Path\nfrom macros.content.load import load\nassert load(Path('tests/fixtures/gaaf/data')).ids('methodieken')\n"

    done = subprocess.run([sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, check=False, env=_quiet())

    assert (done.returncode, done.stderr) == (0, "")


def _quiet() -> dict[str, str]:
    return {**os.environ, "DISABLE_MKDOCS_2_WARNING": "true", "NO_MKDOCS_2_WARNING": "1"}


INDEX = re.compile(
    r"https?://[\w.-]*(?:" + "|".join(["py" + "pi", "python" + "hosted", "npm" + "js", "arti" + "factory", "n" + "exus"]) + r")[\w.-]*"
    r"|https?://\S+/simple\b|--(?:extra-)?index-" + "url|--find-" + "links[ =]|--trusted-" + "host[ =]",
    re.IGNORECASE,
)
SKIP = {".git", ".venv", ".venv-lock", "site", "__pycache__", ".hypothesis", ".pytest_cache", ".mypy_cache", ".ruff_cache", "node_modules"}


def repository_files() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode == 0 and done.stdout:
        return [PROJECT / line for line in done.stdout.splitlines() if (PROJECT / line).is_file()]
    return [p for p in PROJECT.rglob("*") if p.is_file() and not SKIP & set(p.relative_to(PROJECT).parts)]


def test_no_file_names_a_package_index():
    named = []
    for path in repository_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        named += [f"{path.relative_to(PROJECT)}: {found[0]}" for found in INDEX.finditer(text)]

    assert named == []
