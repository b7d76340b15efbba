"""Hand-overs: a drawing with a lane per actor, and a list that says the same."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.content.overgangen import overgangen
from macros.views.matrix.overdrachten import overdrachten
from macros.views.matrix.zwembaan import BAAN, LETTER, korte_naam, teken
from tests.rollen import boom, klein, lezer, tekst
from tests.views.opmaak import opmaak

HANDEN = {
    "plan": {"titel": tekst("Het plan"), "van_fase": "midden", "naar_fase": "einde", "van": ["clb"], "naar": ["kind", "school"]},
    "vraag": {"titel": tekst("De vraag"), "van_fase": "begin", "naar_fase": "midden", "van": ["kind", "school"], "naar": ["clb"]},
}


@pytest.fixture
def reader():
    return lezer(klein(overdrachten=HANDEN))


def drawing(reader):
    return teken(reader, overgangen(reader.bank))


def test_lanes_follow_the_order_of_the_site_and_bands_the_order_of_time(reader):
    made = drawing(reader)

    assert [lane.regels[-1][1] for lane in made.banen] == ["Kind", "Clb", "School"]
    assert [band.naam for band in made.banden] == ["Begin", "Midden", "Einde"]
    assert [band.y for band in made.banden] == sorted(band.y for band in made.banden)


def test_an_arrow_runs_from_every_giver_to_every_receiver(reader):
    first, second = drawing(reader).pijlen
    kind, clb, school = (BAAN * place + BAAN // 2 for place in range(3))

    assert (first.stippen, [x for x, _ in first.punten]) == ((kind, school), [clb])
    assert (second.stippen, second.punten) == ((clb,), ((kind, False), (school, True)))
    assert (second.van_x, second.tot_x) == (kind, school)


def test_a_hand_over_stands_between_the_band_of_its_phase_and_the_next(reader):
    made = drawing(reader)

    assert made.banden[0].y < made.pijlen[0].y < made.banden[1].y < made.pijlen[1].y < made.banden[2].y


def test_the_list_has_the_numbers_of_the_drawing_and_says_the_same(reader):
    page = boom(overdrachten(reader))
    drawn = [text.woorden for g in page.alle("g") if g.attrs["class"] == "pijl" for text in g.alle("text")]
    listed = [f"{number} {li.alle('strong').__next__().woorden}" for ol in page.alle("ol") for number, li in enumerate(ol.alle("li"), int(ol.attrs["start"]))]

    assert drawn == listed == ["1 De vraag", "2 Het plan"]


def test_each_line_of_the_list_names_who_what_and_the_source(reader):
    item = next(li for li in boom(overdrachten(reader)).alle("li") if li.attrs["id"] == "overdracht-plan")

    assert "Clb → aan Kind, School" in item.woorden
    assert "De nota, §1" in item.woorden


def test_letters_are_never_under_twelve_pixels_and_the_drawing_scrolls_in_a_named_area(reader):
    html = overdrachten(reader)
    svg = re.search(r"<svg[^>]*>", html)[0]

    assert LETTER >= 12
    assert min(map(int, re.findall(r'font-size="(\d+)"', html))) >= 12
    assert f'width="{drawing(reader).breedte}"' in svg
    assert 'role="region" tabindex="0" aria-labelledby="zwembaan-titel"' in html


def test_the_drawing_has_a_title_a_description_and_no_style_of_its_own(reader):
    page = boom(overdrachten(reader))
    svg = next(iter(page.alle("svg")))

    assert svg.attrs["aria-labelledby"] == f"{svg.eigen('title')[0].attrs['id']} {svg.eigen('desc')[0].attrs['id']}"
    assert opmaak(overdrachten(reader)).fouten == []


def test_without_hand_overs_it_says_that_no_source_was_found():
    assert overdrachten(lezer()) == '<p class="stil">geen bron gevonden</p>'


@pytest.mark.parametrize(
    ("naam", "kort"),
    [
        ("Klas of leerlingengroep", "Klas"),
        ("Ouders en opvoedingsverantwoordelijken", "Ouders"),
        ("Partenaires de l’aide et du bien-être, autres services", "Partenaires de l’aide"),
        ("Welfare partners and other services", "Welfare partners"),
        ("School", "School"),
        ("Entiteit", "Entiteit"),
    ],
)
def test_a_lane_carries_the_first_part_of_a_name(naam, kort):
    assert korte_naam(naam) == kort


@given(
    st.lists(
        st.tuples(
            st.sampled_from([("begin", "midden"), ("midden", "einde"), ("begin", "einde")]),
            st.permutations(["kind", "clb", "school"]),
            st.integers(1, 2),
        ),
        min_size=1,
        max_size=8,
    ),
    st.text("abcdefghij ", min_size=1, max_size=80).filter(str.strip),
)
def test_whatever_is_handed_over_everything_stays_inside_the_drawing(steps, name):
    handed = {
        f"h{n}": {"titel": tekst(name.strip()), "van_fase": phases[0], "naar_fase": phases[1], "van": actors[:cut], "naar": actors[cut:]}
        for n, (phases, actors, cut) in enumerate(steps)
    }
    made = drawing(lezer(klein(overdrachten=handed)))

    assert len(made.pijlen) == len(steps)
    for arrow in made.pijlen:
        assert 0 < arrow.van_x < arrow.tot_x < made.breedte
        assert 0 < arrow.tekst_x < made.breedte
        assert arrow.y < made.hoogte
    heights = [arrow.y for arrow in made.pijlen]
    assert heights == sorted(set(heights))
