"""What stands under a field is what an editor reads of it."""

from pydantic import BaseModel

from macros.content.fields import Meertalig
from macros.content.soorten import ALLE
from macros.content.uitleg import uitleg
from macros.content.velden import velden


class Boven(BaseModel):
    """Not what stands under a field."""

    naam: str
    """De naam."""
    los: str
    ook: str
    """Eerste regel.

    Tweede alinea,
        ingesprongen.
    """

    class Binnen(BaseModel):
        naam: str
        """De naam vanbinnen."""

    def los_van(self) -> str:
        """Not of a field either."""
        return self.los


class Onder(Boven):
    naam: str
    """De naam, hieronder."""
    ook: str


def test_it_is_the_text_under_the_field():
    assert uitleg(Boven, "naam") == "De naam."
    assert uitleg(Boven.Binnen, "naam") == "De naam vanbinnen."


def test_lines_are_kept_without_the_space_before_them():
    assert uitleg(Boven, "ook") == "Eerste regel.\n\nTweede alinea,\n    ingesprongen."


def test_nothing_under_it_or_no_such_field_is_nothing():
    assert uitleg(Boven, "los") == uitleg(Boven, "bestaat-niet") == ""


def test_a_field_is_explained_where_it_was_written_last_or_where_it_came_from():
    assert uitleg(Onder, "naam") == "De naam, hieronder."
    assert uitleg(Onder, "ook") == uitleg(Boven, "ook")


def test_a_type_made_in_a_function_is_found_too():
    class Plaatselijk(BaseModel):
        veld: str
        """Van hier."""

    assert uitleg(Plaatselijk, "veld") == "Van hier."


def _zonder(found, before=""):
    for veld in found:
        if not veld.uitleg:
            yield before + veld.naam
        yield from _zonder(veld.velden, f"{before}{veld.naam}.")


def test_every_field_of_every_kind_is_explained():
    assert [f"{soort.naam}: {name}" for soort in ALLE for name in _zonder(velden(soort.model))] == []
    assert all(uitleg(Meertalig, code) for code in Meertalig.model_fields)
