"""No path leads out of the project: not a link on disk, not an id, not an old address, not what a command is given."""

import pytest

from macros.content.doorverwijzing import lees
from macros.content.fields import LANGSTE_ID, is_slug, slug_of
from macros.content.koppelingen import koppelingen
from macros.content.read import read_text
from macros.content.soorten import OP_NAAM
from macros.content.validate import validate
from tests.opdrachten.naft import Naft

SLECHT = [
    "../x",
    "..",
    ".",
    "/etc/passwd",
    "//x",
    "C:\\x",
    "c:x",
    "x\\y",
    "x/../y",
    "x/y",
    "~/x",
    "x\0y",
    "x\ny",
    "",
    " ",
    "-",
    "con",
    "nul",
    "com1",
    "lpt9",
    "é",
    "%2e%2e",
    "a" * 101,
    "a" * 5000,
]
GEHEIM = "titel: Geheim\n"


@pytest.fixture
def buiten(tmp_path_factory):
    folder = tmp_path_factory.mktemp("buiten")
    (folder / "geheim.yml").write_text(GEHEIM, encoding="utf-8")
    return folder


@pytest.mark.parametrize("naam", SLECHT)
def test_such_a_name_is_no_id(naam):
    assert not is_slug(naam)
    assert is_slug(slug_of(naam)) or slug_of(naam) == ""


def test_the_longest_id_fits_on_any_disk():
    assert is_slug("a" * LANGSTE_ID)
    assert slug_of("a" * 300) == "a" * LANGSTE_ID


@pytest.mark.parametrize(
    ("waar", "naar"),
    [
        ("methodieken/geheim.yml", "buiten/geheim.yml"),
        ("methodieken", "buiten"),
        ("regios", "buiten"),
        ("interface", "buiten"),
        ("vertalingen.yml", "/etc/passwd"),
        ("themas.yml", "../../.."),
    ],
)
def test_a_link_out_of_the_project_is_refused_and_not_read(site, buiten, waar, naar):
    project = site("gaaf")
    path = project.data / waar
    if path.is_dir():
        path.rename(path.with_name(f".{path.name}"))
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    target = naar if naar.startswith(("/", "..")) else buiten.parent / naar.replace("buiten", buiten.name)
    path.symlink_to(target)
    found = [p for p in project.problems() if p.kind == "buiten-project"]
    assert [str(p.place) for p in found] == [f"data/{waar}:1:1"]
    assert found[0].text == "deze koppeling (symlink) leidt buiten het project"
    assert found[0].hint
    assert "Geheim" not in project.meldingen()


def test_a_link_that_leads_nowhere_is_told_and_one_within_the_project_is_followed(site):
    project = site("gaaf")
    (project.data / "methodieken" / "weg.yml").symlink_to("bestaat-niet.yml")
    (project.data / "methodieken" / ".#praten.yml").symlink_to("iemand@machine.123")
    text = (project.data / "methodieken" / "luisteren.yml").read_text(encoding="utf-8")
    (project.folder / "elders.yml").write_text(text, encoding="utf-8")
    (project.data / "methodieken" / "luisteren.yml").unlink()
    (project.data / "methodieken" / "luisteren.yml").symlink_to("../../elders.yml")
    assert [(str(p.place), p.text) for p in project.problems()] == [("data/methodieken/weg.yml:1:1", "deze koppeling (symlink) leidt nergens heen")]


def test_a_folder_whose_name_only_begins_the_same_is_outside(tmp_path):
    (tmp_path / "project" / "data").mkdir(parents=True)
    (tmp_path / "project-geheim").mkdir()
    (tmp_path / "project" / "data" / "x").symlink_to(tmp_path / "project-geheim")
    assert [p.data["reden"] for _, p in koppelingen(tmp_path / "project" / "data")] == ["leidt buiten het project"]


@pytest.mark.site
@pytest.mark.parametrize("waar", ["geheim.md", "map", "assets/geheim.css"])
def test_a_page_or_file_that_stands_elsewhere_stops_the_build_before_anything_is_made(klein, buiten, waar):
    (klein.folder / "docs" / waar).symlink_to(buiten if waar == "map" else buiten / "geheim.yml")
    done = klein.bouw()
    assert done.code == 1
    assert f"docs/{waar}:1:1: deze koppeling (symlink) leidt buiten het project" in done.tekst
    assert "Traceback" not in done.tekst
    assert not klein.site.exists()
    assert klein.resten() == []


@pytest.mark.parametrize("naam", [name for name in SLECHT if "\0" not in name and name.strip()])
def test_a_record_in_a_list_with_such_an_id_is_refused_where_it_stands(site, naam):
    written = naam.replace("\\", "\\\\").replace("\n", "\\n")
    project = site("gaaf").vervang("regios.yml", "- id: rand", f'- id: "{written}"')
    assert [(p.kind, p.place.file) for p in project.problems()] == [("geen-id", "data/regios.yml")]


def test_a_paragraph_with_such_an_id_is_refused_where_it_stands(site):
    text = site("gaaf").lees("visie/2020/begin.yml").replace("id: opmaat", "id: ../../x", 1)
    document = read_text(text, "data/visie/2020/begin.yml")
    validate(OP_NAAM["hoofdstukken"].model, "2020/begin", document)
    [problem] = document.problems
    assert problem.kind == "geen-id"
    assert text.split("\n")[problem.place.line - 1].endswith("../../x")


@pytest.mark.parametrize("naam", [name for name in SLECHT if "\0" not in name])
def test_neither_new_nor_rename_writes_outside_its_folder(site, naam):
    naft = Naft(site("gaaf"))
    before = {p: p.read_bytes() for p in naft.site.folder.rglob("*") if p.is_file()}
    for command in (("new", "methodieken", "--id", naam, "--titel", "X"), ("rename", "methodieken", "praten", naam)):
        said = naft(*command)
        assert naft.code != 0, f"{command}: {said}"
        assert "Traceback" not in said
    assert {p: p.read_bytes() for p in naft.site.folder.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize(
    "adres", ["/../x/", "/a/../../x/", "//x/", "/C:/x/", "/a\\b/", "/" + "a" * 101 + "/", "/a" * 10 + "/", "/.git/", "/%2e%2e/", "https://x.example/"]
)
def test_an_old_address_that_is_no_path_of_the_site_is_refused(tmp_path, adres):
    (tmp_path / "redirects.csv").write_text(f"oud,nieuw\n{adres},/\n", encoding="utf-8")
    found, problems = lees(tmp_path)
    assert found == []
    assert [str(p.place) for p in problems] == ["redirects.csv:2:1"]


@pytest.mark.parametrize(
    ("inhoud", "plaats", "soort"),
    [
        ("oud,nieuw\n/één/,/x/\n".encode("cp1252"), "redirects.csv:2:2", "geen-utf8"),
        ("oud,nieuw\n/een/,/x/\n".encode("utf-16"), "redirects.csv:1:1", "geen-utf8"),
        ("oud,nieuw\n/een/,/é".encode()[:-1], "redirects.csv:2:8", "half-bewaard"),
        ("oud,nieuw\n/een/,/x/\n".encode("utf-8-sig"), "redirects.csv:1:1", "bom"),
        (b"oud,nieuw\n/een/,\0\n", "redirects.csv:2:1", "waarde"),
        (b"oud,nieuw\n/een/,/" + b"x" * 200_000 + b"/\n", "redirects.csv:2:1", "waarde"),
    ],
)
def test_a_list_of_old_addresses_that_cannot_be_read_says_why(tmp_path, inhoud, plaats, soort):
    (tmp_path / "redirects.csv").write_bytes(inhoud)
    found, problems = lees(tmp_path)
    assert found == []
    assert [(str(p.place), p.kind) for p in problems] == [(plaats, soort)]
    assert all(p.text and p.hint for p in problems)
