"""The first weeks as pages: everything to read without a script, and nothing that gives the answer away."""

import re
from html import unescape

import pytest

from macros.content.keuzes import Checkvorm
from macros.content.records.inwerkpad import Inwerkpad
from macros.views.inwerken import dekking, inwerkpaden
from macros.views.lezer import Lezer
from macros.views.pagina import pagina
from macros.views.zelfcheck import gehusseld, rijen, rijen_gehusseld, zelfcheck
from tests.content.pad import PAD, met_pad
from tests.sites import woorden as woordenschat


@pytest.fixture
def lezer(site):
    banks = {}

    def maak(taal="nl", text=PAD):
        if text not in banks:
            banks[text] = met_pad(site, text).bank()
        return Lezer(banks[text], woordenschat(), taal)

    return maak


def het_pad(lezer):
    return lezer.bank.een("inwerken", "nieuw", Inwerkpad)


def check(lezer, vorm):
    return next(c for step in het_pad(lezer).stappen() for c in step.vragen if c.vorm == vorm)


def woorden(html):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", str(html))).split())


class TestPad:
    def test_the_overview_shows_every_path_with_its_stages_on_a_line(self, lezer):
        html = str(inwerkpaden(lezer()))

        assert 'href="~/inwerken/nieuw/"' in html
        assert re.findall(r'href="~/inwerken/nieuw/([^"/]+)/"', html) == ["dag-1", "week-1"]
        assert "3 stappen" in woorden(html)

    def test_a_path_lists_its_steps_with_time_and_address(self, lezer):
        made = pagina(lezer(), "inwerken", "nieuw")

        assert 'href="~/inwerken/nieuw/week-1/#de-fasen"' in made.inhoud
        assert "± 1 uur 30 min." in woorden(made.inhoud)
        assert "± 2 uur" in woorden(made.inhoud)

    def test_what_is_promised_is_shown_with_the_step_where_it_is_met(self, lezer):
        reader = lezer()
        found = {str(kind): [(m.id, [s.id for _, s in m.stappen]) for m in met] for kind, met in dekking(reader, het_pad(reader))}

        assert found == {"dna": [("nabij", ["waarvoor"])], "fasen": [("start", ["de-fasen"]), ("einde", ["de-fasen"])], "rollen": [("start", ["de-fasen"])]}
        assert "De rol: taken in 1 fase" in woorden(pagina(reader, "inwerken", "nieuw").inhoud)

    def test_the_script_is_told_every_step_there_is(self, lezer):
        for html in (inwerkpaden(lezer()), pagina(lezer(), "inwerken", "nieuw").inhoud, pagina(lezer(), "etappes", "nieuw/dag-1").inhoud):
            assert 'data-pad="nieuw" data-stappen="waarvoor de-fasen even-oefenen"' in str(html)

    def test_a_language_has_its_own_addresses_and_words(self, lezer):
        made = pagina(lezer("fr"), "etappes", "nieuw/dag-1")

        assert made.titel == "Jour 1 : Rencontrer"
        assert 'href="~/fr/inwerken/nieuw/week-1/"' in made.inhoud


class TestEtappe:
    def test_a_stage_holds_its_steps_whole(self, lezer):
        made = pagina(lezer(), "etappes", "nieuw/week-1")

        assert made.titel == "Week 1: Meedoen"
        assert [s.id for s in made.secties] == ["de-fasen", "even-oefenen"]
        for part in ("Teken de fasen.", "Welke fase is moeilijk?", "Vertelt wat er scheelt.", "Komt na: Waarvoor"):
            assert part in woorden(made.inhoud)
        assert 'href="~/rollen/leerling/#start"' in made.inhoud
        assert 'href="~/visie/2020/begin/#de-vraag"' in made.inhoud

    def test_no_two_things_on_a_page_have_the_same_id(self, lezer):
        html = str(pagina(lezer(), "etappes", "nieuw/week-1").inhoud)
        ids = re.findall(r' id="([^"]+)"', html)

        assert len(ids) == len(set(ids))
        assert set(re.findall(r'<label for="([^"]+)"', html)) <= set(ids)

    def test_what_only_the_script_can_do_is_hidden_until_it_runs(self, lezer):
        html = str(pagina(lezer(), "etappes", "nieuw/dag-1").inhoud)

        assert html.count('<p class="stap-vink" hidden>') == html.count('type="checkbox"') == 1
        assert "<noscript>" in html


class TestZelfcheck:
    @pytest.mark.parametrize("vorm", ["keuze", "wie", "casus"])
    def test_each_answer_unfolds_with_its_verdict_its_reason_and_a_link(self, lezer, vorm):
        reader = lezer()
        one = check(reader, vorm)
        html = str(zelfcheck(reader, one))

        assert html.count("<details>") == html.count("oordeel-") == html.count("Lees na:") == len(one.antwoorden)
        for answer in one.antwoorden:
            assert f'href="{reader.adres(*answer.verder.split("/"))}"' in html

    def test_who_does_this_names_the_actors(self, lezer):
        reader = lezer()

        assert re.findall(r"<summary>(.*?)</summary>", str(zelfcheck(reader, check(reader, "wie")))) == ["De leerkracht", "De leerling"]

    def test_a_case_says_that_it_is_made_up_before_anything_else(self, lezer):
        reader = lezer()

        assert woorden(zelfcheck(reader, check(reader, "casus"))).startswith("Verzonnen oefening: dit gaat over niemand die bestaat Een leerling zwijgt")
        assert "Verzonnen" not in str(zelfcheck(reader, check(reader, "keuze")))

    def test_parts_to_order_are_never_shown_in_order_and_the_solution_is(self, lezer):
        reader = lezer()
        one = check(reader, "volgorde")
        html = str(zelfcheck(reader, one))

        assert re.findall(r'data-plaats="(\d)"', html) != ["1", "2", "3"]
        assert woorden(html[html.index("<ol>") :]).startswith("Start. Hier begint het.")
        assert [row.plaats for row in rijen(one)] == ["1", "2", "3"]

    def test_a_term_has_one_letter_and_its_meaning_stands_at_that_letter(self, lezer):
        reader = lezer()
        html = str(zelfcheck(reader, check(reader, "koppel")))
        letters = dict(re.findall(r"<li><b>(\w)</b> (.*?)</li>", html))
        where = dict(re.findall(r'<label for="[^"]+">(.*?)</label> <select id="[^"]+" data-plaats="(\w)"', html))

        assert sorted(letters) == ["A", "B", "C"]
        assert letters[where["NAFT"]] == "Een traject op maat."
        assert letters[where["derde"]] == "Nog een keer"

    @pytest.mark.parametrize("vorm", [Checkvorm.VOLGORDE, Checkvorm.KOPPEL])
    def test_the_order_is_the_same_in_every_language(self, lezer, vorm):
        orders = {tuple(row.antwoord.verder for row in rijen_gehusseld(check(lezer(taal), vorm))) for taal in ("nl", "fr", "en")}

        assert len(orders) == 1

    def test_shuffling_never_gives_the_order_back(self):
        for length in range(2, 9):
            items = [str(n) for n in range(length)]
            for seed in range(40):
                found = gehusseld(items, lambda item, seed=seed: f"{seed} {item}")
                assert found != items
                assert sorted(found) == items


def test_what_an_editor_types_comes_out_as_text(lezer):
    hostile = PAD.replace("nl: Luisteren", 'nl: "a & b {{ x }} \\"c\\""')
    html = str(pagina(lezer(text=hostile), "etappes", "nieuw/dag-1").inhoud)

    assert "a &amp; b {{ x }} &#34;c&#34;" in html
