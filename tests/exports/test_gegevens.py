"""The open data of a kind: a list of records, each with who points to it, written one by one."""

import json

from macros.exports.gegevens import bestanden
from tests.rollen import bank


def lijsten(found) -> dict[str, bytes]:
    return dict(bestanden(found))


def test_the_list_is_written_as_one():
    found = bank(doelgroepen={"klas": {}, "leerling": {}}, methodieken={"praten": {"doelgroepen": ["klas"], "stappen": []}})

    for name, text in lijsten(found).items():
        assert text.decode() == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n", name


def test_a_record_says_who_points_to_it():
    found = bank(doelgroepen={"klas": {}, "leerling": {}}, methodieken={"praten": {"doelgroepen": ["klas"]}})

    rows = json.loads(lijsten(found)["data/doelgroepen.json"])

    assert {row["id"]: row["verwezen_door"] for row in rows} == {"klas": ["methodieken/praten"], "leerling": []}


def test_a_kind_without_records_is_an_empty_list():
    assert lijsten(bank(doelgroepen={"klas": {}}))["data/themas.json"] == b"[]\n"
