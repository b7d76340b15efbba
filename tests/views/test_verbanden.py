"""What a record is tied to, in both directions."""

from macros.views.verbanden import paragrafen_over, verbanden


def ties(lezer, soort: str, identity: str) -> dict[str, tuple[str, ...]]:
    return {group.soort: group.ids for group in verbanden(lezer, soort, lezer.record(soort, identity))}


def test_ties_count_from_both_ends(lezers):
    found = ties(lezers["nl"], "methodieken", "praten")

    assert found["praktijken"] == ("kring",), "named here and pointing here: once"
    assert found["methodieken"] == ("luisteren",), "only the other names it"
    assert found["aanbod"] == ("gesprekken",)
    assert found["tegenspraken"] == ("hoeveel",)
    assert found["begrippen"] == ("naft",), "a term in a text is a tie too"


def test_sources_and_paragraphs_have_a_place_of_their_own(lezers):
    assert not {"bronnen", "paragrafen", "rollen", "publieken"} & ties(lezers["nl"], "uitgangspunten", "luisteren").keys()


def test_a_record_is_not_tied_to_itself(site):
    lezer = site().vervang("methodieken/praten.yml", "verwant: [praktijken/kring", "verwant: [methodieken/praten, praktijken/kring").lezer()

    assert ties(lezer, "methodieken", "praten")["methodieken"] == ("luisteren",)


def test_kinds_come_in_the_order_of_the_site_and_records_by_number_or_title(lezers):
    found = ties(lezers["nl"], "doelgroepen", "klas")

    assert list(found) == ["methodieken", "praktijken"]
    assert ties(lezers["nl"], "actoren", "leerling")["fasen"] == ("start", "einde")


def test_titles_sort_without_their_accents(site):
    accented = site()
    for name, title in (("a", "Écran"), ("b", "Eiland"), ("c", "Zee")):
        accented.schrijf(f"methodieken/{name}.yml", accented.lees("methodieken/luisteren.yml").replace("titel: {nl: Luisteren", f"titel: {{nl: {title}"))

    assert ties(accented.lezer(), "methodieken", "praten")["methodieken"] == ("a", "b", "luisteren", "c")


def test_every_tie_is_found_back_from_the_other_end(lezers):
    lezer = lezers["nl"]
    for soort in ("methodieken", "praktijken", "aanbod", "dna", "uitgangspunten", "fasen"):
        for identity in lezer.bank.ids(soort):
            for kind, others in ties(lezer, soort, identity).items():
                for other in others:
                    assert identity in ties(lezer, kind, other)[soort]


def test_the_paragraphs_about_a_record_come_in_reading_order(lezers):
    assert paragrafen_over(lezers["nl"], "uitgangspunten", "luisteren") == ["2020/de-vraag"]
    assert paragrafen_over(lezers["nl"], "dna", "nabij") == ["2020/overleg"]
    assert paragrafen_over(lezers["nl"], "methodieken", "praten") == []


def test_reading_order_is_that_of_the_chapters_whatever_their_files_are_called(site):
    busy = (
        site()
        .vervang("visie/2020/vervolg.yml", "            tekst: {nl: Dit stuk", "            tekst: {nl: Dit stuk")
        .vervang("visie/2020/vervolg.yml", "      - id: zonder-titel\n", "        gaat_over: [uitgangspunten/luisteren]\n      - id: zonder-titel\n")
    )
    renamed = busy.schrijf("visie/2020/aan-het-eind.yml", busy.lees("visie/2020/vervolg.yml")).verwijder("visie/2020/vervolg.yml")

    assert paragrafen_over(renamed.lezer(), "uitgangspunten", "luisteren") == ["2020/de-vraag", "2020/overleg"]
