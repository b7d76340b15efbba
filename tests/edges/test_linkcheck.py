"""Every link of a page is judged, also one that is good on another page."""

from macros.linkcheck import Herkomst, oordeel

ANKERS = {"": {"top"}, "a/": {"x"}, "a/b/": set(), "a/c/": set(), "a/b/d/": set()}


def dood(links, tmp_path):
    found = oordeel(links, ANKERS, tmp_path, "https://naft.example/", {"a/c/": Herkomst("docs/c.md", "zie ../../a/#y")})
    return [(problem.place.file, problem.kind, problem.data["waarde"]) for problem in found]


def test_a_link_all_the_way_up_leads_to_the_same_place_from_every_page_as_deep(tmp_path):
    frame = ["../../", "../../a/#x"]
    assert dood({"a/b/": frame, "a/c/": frame}, tmp_path) == []


def test_a_good_link_of_one_page_is_a_dead_one_elsewhere(tmp_path):
    links = {"a/b/": ["../../a/", "../c/", "d/"], "a/c/": ["../../a/#y", "d/"], "a/b/d/": ["../../a/", "../c/"], "a/": ["../../a/"]}
    assert dood(links, tmp_path) == [
        ("docs/c.md", "dood-anker", "../../a/#y"), ("docs/c.md", "dode-link", "d/"),
        ("/a/b/d/", "dode-link", "../../a/"), ("/a/b/d/", "dode-link", "../c/"),
    ]  # fmt: skip


def test_what_is_dead_is_told_for_every_page_that_has_it(tmp_path):
    assert dood({"a/b/": ["../../weg/"], "a/c/": ["../../weg/"]}, tmp_path) == [("/a/b/", "dode-link", "../../weg/"), ("docs/c.md", "dode-link", "../../weg/")]
