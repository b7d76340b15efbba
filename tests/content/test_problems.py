"""Problems as values: where, what, and in which order they are read."""

from macros.content.problems import ContentError, Place, Problem, suggestion


def test_a_problem_reads_as_a_place_a_sentence_and_a_hint():
    problem = Problem(Place("data/x.yml", 3, 9), "leeg")

    assert str(problem).splitlines() == ["data/x.yml:3:9: " + problem.text, "    " + problem.hint]


def test_what_is_no_fault_says_so():
    assert str(Problem(Place("x"), "leeg", severity="let op")).startswith("x:1:1: let op: ")


def test_problems_come_by_file_line_and_column():
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 2, 5), Place("a", 2, 11)]

    error = ContentError(Problem(place, "leeg") for place in places)

    assert [str(p.place) for p in error.problems] == ["a:2:5", "a:2:11", "a:10:1", "b:1:1"]


def test_a_problem_is_told_once():
    assert len(ContentError([Problem(Place("a"), "leeg"), Problem(Place("a"), "leeg"), Problem(Place("a"), "tab")]).problems) == 2


def test_a_suggestion_is_near_or_absent():
    assert suggestion("doelgroep", ["doel", "doelgroepen"]) == "doelgroepen"
    assert suggestion("xyz", ["doel", "doelgroepen"]) is None
    assert suggestion("doel", []) is None
