"""PNG at twice the size, from the drawing alone."""

import struct

import pytest

from macros.exports import png as beeld
from macros.views.figuren.los import svg_los
from tests.cijfers import lezer
from tests.views.figuren.test_tekeningen import FIGUREN, NOEMER

LETTER = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15" font-size="14" font-family="{}">Aé</text></svg>'


def maten(png):
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


@pytest.mark.parametrize("naam", ["leeg", "lijn", "donut", "pictogram"])
def test_an_image_is_twice_as_large_as_its_drawing_and_the_same_every_time(naam):
    svg = svg_los(lezer(FIGUREN[naam], NOEMER), FIGUREN[naam])
    image = beeld.png(svg)
    assert maten(image)[0] == 1280
    assert beeld.png(svg) == image


def test_letters_come_from_the_package_and_never_from_the_system():
    drawn = beeld.png(LETTER.format("Open Sans"))
    assert beeld.png(LETTER.format("Een Letter Die Niemand Heeft, sans-serif")) == drawn
    assert beeld.png(LETTER.format("DejaVu Sans, sans-serif")) == drawn
    assert beeld.png(LETTER.format("Open Sans").replace("Aé", "")) != drawn


def test_a_kept_image_is_not_drawn_again(tmp_path, monkeypatch):
    first = beeld.bewaard(LETTER, tmp_path)
    monkeypatch.setattr(beeld, "png", lambda svg: pytest.fail("opnieuw getekend"))
    assert beeld.bewaard(LETTER, tmp_path) == first


def test_another_drawing_is_another_image(tmp_path):
    assert beeld.bewaard(LETTER.format("Open Sans"), tmp_path) != beeld.bewaard(LETTER.format("Open Sans").replace("Aé", "B"), tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
