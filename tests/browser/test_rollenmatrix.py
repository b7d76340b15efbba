"""The role matrix in a real browser: filters in the address, cards on a narrow screen, all of it by keyboard."""

import re

import pytest

ROLLEN = {"nl": "rollen/", "fr": "fr/rollen/", "en": "en/rollen/"}
SMAL, BREED = 360, 1280


def zichtbaar(page, wat: str) -> list[str]:
    """The words of the visible elements a selector finds."""
    return [found.inner_text().split("\n")[0].strip() for found in page.locator(wat).all() if found.is_visible()]


def rijen(page) -> list[str]:
    return zichtbaar(page, ".rollen tbody th")


def stand(page) -> list[int]:
    return [int(n) for n in re.findall(r"\d+", page.locator(".matrix-filter output").inner_text())]


# As it opens, test_veeg.py has looked at it.
@pytest.mark.parametrize(("breedte", "donker"), [(SMAL, True), (BREED, False)])
def test_no_barrier_when_one_role_is_chosen(bezoek, axe, past, breedte, donker):
    page = bezoek("fr/rollen/?actor=clb", breedte=breedte, donker=donker)

    shown, total = stand(page)
    assert 0 < shown < total
    assert axe(page) == []
    assert past(page)


@pytest.mark.parametrize("breedte", [SMAL, BREED])
def test_without_script_all_of_it_is_there(bezoek, breedte):
    page = bezoek("rollen/", breedte=breedte, script=False)

    assert page.locator(".matrix-filter").is_hidden()
    assert len(rijen(page)) == page.locator(".rollen tbody tr").count()


def test_choosing_a_role_shows_its_row_keeps_it_in_the_address_and_says_how_many(bezoek):
    page = bezoek("rollen/")
    _, total = stand(page)
    page.get_by_label("Mijn rol").select_option("clb")

    assert rijen(page) == ["CLB"]
    assert page.url.endswith("rollen/?actor=clb")
    assert page.locator(".matrix-filter output").get_attribute("aria-live") == "polite"
    shown, still_total = stand(page)
    assert (shown, still_total) == (page.locator(".rollen tbody tr:visible td[class]").count(), total)


def test_a_second_role_stands_beside_it(bezoek):
    page = bezoek("rollen/?actor=clb&met=school")

    assert rijen(page) == ["School", "CLB"]


def test_a_phase_shows_one_column_and_a_kind_only_its_cells(bezoek):
    page = bezoek("rollen/?fase=aanmelding&rol=regie")

    assert (rijen(page), zichtbaar(page, ".rollen thead th")[1:]) == (["CLB"], ["Aanmelding"])
    assert stand(page)[0] == 1


def test_an_address_that_is_shared_opens_as_it_was(bezoek):
    first = bezoek("rollen/")
    first.locator("select[name=fase]").select_option("opstart")
    first.locator("select[name=rol]").select_option("mede-eigenaar")

    second = bezoek(first.url.split("/", 3)[3])

    assert (rijen(second), stand(second)) == (rijen(first), stand(first))


def test_unknown_values_in_the_address_are_ignored_and_said(bezoek, tot):
    page = bezoek("rollen/?actor=clb&fase=%3Cb%3Ex&rol=baas")

    assert page.locator(".matrix-onbekend").inner_text().endswith("fase=<b>x, rol=baas.")
    assert rijen(page) == ["CLB"]
    page.get_by_role("button", name="Alles tonen").click()
    tot(page, "!location.search")
    assert page.locator(".matrix-onbekend").is_hidden()


def test_everything_comes_back_at_once(bezoek, tot):
    page = bezoek("rollen/?actor=clb&rol=regie")
    page.get_by_role("button", name="Alles tonen").click()
    tot(page, "!location.search")

    shown, total = stand(page)
    assert shown == total
    assert len(rijen(page)) == page.locator(".rollen tbody tr").count()


def test_on_a_narrow_screen_each_phase_is_a_card_with_every_actor_in_it(bezoek):
    wide, narrow = bezoek("rollen/"), bezoek("rollen/", breedte=SMAL)
    cells = """() => [...document.querySelectorAll('.rollen tbody tr')].flatMap(row => [...row.cells].slice(1).map((td, i) => {
      const head = document.querySelectorAll('.rollen thead th')[i + 1].textContent.trim();
      return [row.cells[0].textContent.trim(), head, td.textContent.trim()]; }))"""

    upright, turned = wide.evaluate(cells), narrow.evaluate(cells)

    assert sorted([column, row, text] for row, column, text in upright) == sorted(turned)
    assert rijen(narrow)[1:3] == zichtbaar(wide, ".rollen thead th")[2:4]
    label = "getComputedStyle(document.querySelector('.rollen tbody td'), '::before').content"
    assert "Leerling" in narrow.evaluate(label)


def test_a_card_keeps_its_place_in_the_table_for_who_listens(bezoek):
    roles = bezoek("rollen/", breedte=SMAL).evaluate(
        "[...new Set([...document.querySelectorAll('.rollen, .rollen *')].map(e => e.getAttribute('role')).filter(Boolean))].sort()"
    )

    assert roles == ["cell", "columnheader", "row", "rowgroup", "rowheader", "table"]


def test_filters_work_on_cards_and_turning_the_screen_keeps_them(bezoek, tot):
    page = bezoek("rollen/?actor=clb&fase=opstart", breedte=SMAL)

    assert len(rijen(page)) == 1
    page.set_viewport_size({"width": BREED, "height": 900})
    tot(page, "!document.querySelector('.als-kaarten')")
    assert rijen(page) == ["CLB"]
    assert len(zichtbaar(page, ".rollen thead th")) == 2


def test_the_scroll_area_takes_focus_and_the_arrow_keys_move_it(bezoek, tot):
    page = bezoek("rollen/")
    area = page.locator(".matrix .raster")
    area.focus()
    page.keyboard.press("ArrowRight")
    tot(page, "document.querySelector('.matrix .raster').scrollLeft > 0")

    assert area.get_attribute("aria-labelledby") == page.locator(".matrix caption").get_attribute("id")


def test_heads_stay_in_sight_while_scrolling(bezoek):
    page = bezoek("rollen/")
    place = (
        "(w) => { const [a, h] = ['.matrix .raster', w].map(q => document.querySelector(q).getBoundingClientRect()); return [h.left - a.left, h.top - a.top]; }"
    )
    page.evaluate("document.querySelector('.matrix .raster').scrollTo(400, 600)")

    assert page.evaluate(place, ".rollen thead th:nth-child(1)")[0] <= 2
    assert page.evaluate(place, ".rollen thead th:nth-child(3)")[1] <= 2
    assert page.evaluate(place, ".rollen tbody tr:nth-child(9) th")[0] <= 2


@pytest.mark.parametrize("breedte", [SMAL, BREED])
def test_by_keyboard_alone_every_stop_is_seen(bezoek, breedte):
    """Tab goes through the matrix: filters, area, and every link; none is hidden or under a head."""
    page = bezoek("rollen/?actor=clb&met=school", breedte=breedte)
    page.get_by_label("Mijn rol").focus()
    hidden = """() => { const e = document.activeElement, r = e.getBoundingClientRect();
      if (e.matches('.raster') || !e.closest('.matrix')) return null;
      const top = document.elementFromPoint(r.left + Math.min(r.width, 8) / 2, r.top + r.height / 2);
      return top && (top === e || e.contains(top) || top.contains(e)) ? null : e.outerHTML.slice(0, 90); }"""
    stops, faults = 0, []
    while page.evaluate("!!document.activeElement.closest('.matrix')") and stops < 200:
        stops += 1
        faults += [fault] if (fault := page.evaluate(hidden)) else []
        page.keyboard.press("Tab")

    assert faults == []
    assert stops > 30


def test_a_source_number_leads_to_its_line(bezoek):
    page = bezoek("rollen/?actor=clb")
    link = page.locator(".rollen td:visible a[href^='#']").first
    link.focus()
    page.keyboard.press("Enter")

    assert page.locator(page.url[page.url.index("#") :]).is_visible()


@pytest.mark.parametrize("taal", ROLLEN)
def test_the_downloads_beside_the_matrix_are_there(bezoek, taal):
    page = bezoek(ROLLEN[taal])
    hrefs = page.locator(".matrix-bestanden a").evaluate_all("links => links.map(a => a.href)")

    assert len(hrefs) == 4
    assert [page.request.get(href).status for href in hrefs] == [200] * 4


@pytest.mark.parametrize("wortel", ["", "fr/", "en/"])
def test_the_page_of_every_actor_with_a_role_prints_on_one_sheet(bezoek, wortel):
    page = bezoek(wortel + "rollen/")
    addresses = page.locator(".rollen tbody th a").evaluate_all("links => links.map(a => a.href)")
    long = {}
    for address in addresses:
        page.goto(address)
        sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
        if sheets != 1:
            long[address] = sheets

    assert addresses
    assert long == {}


def test_a_count_leads_to_the_overview(bezoek):
    """Where the count matrix stands, each number is a link to a list that exists."""
    page = bezoek("methodieken/")
    links = page.locator(".tellen td a").evaluate_all("links => links.map(a => a.href)")

    assert links
    assert [href for href in set(links[:12]) if page.request.get(href).status != 200] == []
