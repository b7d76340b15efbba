"""The check meets the same hostile texts: it refuses what would be more than text, at its line and column."""

import json

import pytest

from macros.content.invoer import Invoer
from macros.content.read import read_text
from macros.content.soorten import OP_NAAM
from macros.content.validate import validate
from macros.content.velden import velden
from macros.exports.canoniek import canoniek
from tests.veiligheid.ladingen import LADINGEN
from tests.veiligheid.vergiftigd import Gif, grondstof

GEWEIGERD = ("script", "gebeurtenis", "uitbreken", "links", "markdown", "jinja", "richting")
"""What no running text may hold."""


def teksten(model, value, path=()):
    """The places of the running texts in raw data, by language."""
    for veld in velden(model) if isinstance(model, type) else model:
        found = value.get(veld.naam)
        for step, item in enumerate(found) if isinstance(found, list) else ((None, found),):
            here = (*path, veld.naam) if step is None else (*path, veld.naam, step)
            if isinstance(item, dict) and veld.invoer is Invoer.TEKST:
                yield from ((*here, code) for code in item)
            elif isinstance(item, dict) and veld.velden:
                yield from teksten(veld.velden, item, here)


@pytest.mark.parametrize("lading", [name for name in LADINGEN if name != "onschuldig"])
def test_every_running_text_with_code_in_it_is_refused_where_it_stands(site, lading):
    seen = 0
    for soort, record in Gif(LADINGEN[lading]).bank(grondstof(site("gaaf"))).elk():
        said = json.loads(json.dumps(record.model_dump(mode="json", exclude_none=True, exclude={"id"}), default=str))
        document = read_text(canoniek(said), f"data/{soort}/x.yml")
        validate(OP_NAAM[soort].model, "x", document)
        where = [(p.place.line, p.place.column) for p in document.problems]
        assert all(p.text and p.place.file == document.file and p.place.line >= 1 and p.place.column >= 1 for p in document.problems)
        if lading in GEWEIGERD:
            spots = [document.place(path) for path in teksten(OP_NAAM[soort].model, document.value)]
            ends = [*[(s.line, s.column) for s in spots], (10**6, 1)][1:]
            assert all(any((s.line, s.column) <= told < end for told in where) for s, end in zip(spots, ends, strict=False)), f"{soort}/{record.id}"
            seen += len(spots)
    assert seen > 200 or lading not in GEWEIGERD


@pytest.mark.parametrize("code", ["\\0", "\\a", "\\e", "\\x7f", "\\r", "\\N", "\\P", "\\uFEFF", "\\u202E", "\\u200F", "\\u2066", "\\U000E0041", "\\uFFFE"])
@pytest.mark.parametrize("vorm", ['titel: "goed {}"\n', 'titel:\n  nl: "goed {}"\n', '"ti{}tel": x\n', '- ["{}"]\n'])
def test_a_sign_that_nobody_sees_is_refused_also_when_a_code_says_it(code, vorm):
    document = read_text(vorm.format(code), "data/x.yml")
    assert [p.kind for p in document.problems] == ["stuurteken"]
    assert document.problems[0].place.line == vorm.count("\n", 0, vorm.index('"')) + 1
    assert document.problems[0].place.column == vorm.index('"') - vorm.rfind("\n", 0, vorm.index('"'))
