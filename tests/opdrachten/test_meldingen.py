"""What the verbs on records say when they cannot do what was asked: every sentence agreed on."""

import pytest

from macros.opdrachten.gemeen import Weigering

GEVALLEN = {
    "intussen-gewijzigd": {},
    "soort-onbekend": {"waarde": "metodieken", "bedoelde": "methodieken", "toegelaten": ["methodieken", "praktijken"]},
    "record-onbekend": {"waarde": "prten", "soort": "methodieken", "bedoelde": "praten"},
    "record-bestaat": {"naam": "praten", "soort": "methodieken", "waar": "data/methodieken/praten.yml:1:1", "voorstel": "praten-2"},
    "eerst-in-orde": {"aantal": 3},
}


@pytest.mark.parametrize("kind", GEVALLEN)
def test_each_refusal_says_what_is_wrong_and_what_to_do(kind, snapshot):
    snapshot(f"weigering-{kind}", str(Weigering(kind, **GEVALLEN[kind])))
