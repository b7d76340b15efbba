"""What a page is like for who zooms, tabs, prints, sees other colours or is made sick by motion: measured in the page itself."""

from collections.abc import Iterator

SMALSTE, DUBBEL = 320, 640
"""A screen of 1280 pixels at four times (WCAG 1.4.10) and at twice its size."""
A4 = 673
"""The width of the text on A4 paper within its margins, in CSS pixels: 210 − 2 × 16 mm."""

_STEEKT_UIT = "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"

_ZICHT = """
  const merk = e => e.outerHTML.replace(/\\s+/g, " ").slice(0, 110), top = document.querySelector(".top");
  const bereikbaar = wortel => [...wortel.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}) && !e.closest(".zij, .mobiel nav"));
  const bedekt = e => {
    const vakken = [...e.getClientRects()].map(r => [Math.max(r.left, 0), Math.max(r.top, 0), Math.min(r.right, innerWidth), Math.min(r.bottom, innerHeight)]);
    const punten = vakken.flatMap(([l, t, r, b]) => r > l && b > t ? [[(l + r) / 2, (t + b) / 2], [l + 3, t + 3], [r - 3, b - 3]] : []);
    const raak = ([x, y]) => {
      const t = document.elementFromPoint(x, y);
      const eigen = t && (t === e || e.contains(t) || t.contains(e) || [...(e.labels || [])].some(l => l.contains(t)));
      return eigen && !(top && top.contains(t) && !top.contains(e));
    };
    return vakken.length > 0 && !punten.some(raak);
  };"""
"""Which places the keyboard stops, and whether one that has the focus is hidden: by the bar at the top or otherwise."""

_STOPS = (
    """() => {"""
    + _ZICHT
    + """
  const fout = [], gezien = {};
  const soort = e => [e, e.parentElement].map(d => d.tagName + d.className).join();
  const stijl = e => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.boxShadow, s.borderColor, s.stroke, s.strokeWidth].join(); };
  const rond = e => [e, ...e.children, ...(e.labels || []), e.parentElement, e.nextElementSibling].filter(Boolean).map(stijl).join("|");
  document.activeElement.blur();
  for (const e of bereikbaar(document)) {
    if ((gezien[soort(e)] = (gezien[soort(e)] || 0) + 1) > 3) continue;
    const zonder = rond(e);
    e.focus();
    if (document.activeElement !== e) { fout.push("krijgt geen focus: " + merk(e)); continue; }
    if (rond(e) === zonder) fout.push("toont de focus niet: " + merk(e));
    if (bedekt(e)) fout.push("verdwijnt als het de focus heeft: " + merk(e));
    e.blur();
  }
  return fout;
}"""
)
"""The places the keyboard stops, three of each kind, but for the menu, which is the same everywhere: each shows its focus and is not hidden, by the bar at the top or otherwise."""

_LUISTER = (
    """() => {"""
    + _ZICHT
    + """
  window.gang = {geweest: new Set(), fout: [], open: true};
  document.addEventListener("focusin", ({target}) => {
    const nieuw = !gang.geweest.has(target);
    gang.geweest.add(target);
    if (nieuw && bedekt(target)) gang.fout.push("verdwijnt als het de focus heeft: " + merk(target));
    if (!document.querySelector("main").contains(target)) gang.open = false;
  });
  window.gemist = () => {
    const groepen = new Set([...gang.geweest].filter(e => e.type === "radio").map(e => e.name));
    return bereikbaar(document.querySelector("main")).filter(e => !gang.geweest.has(e) && !(e.type === "radio" && groepen.has(e.name))).map(merk);
  };
  document.querySelector("main").focus();
}"""
)
"""Notes where the focus comes while someone presses Tab; a group of radio buttons is one stop."""

_BEWEGING = """() => {
  const fout = [];
  if (document.getAnimations().length) fout.push("er loopt een animatie");
  if (getComputedStyle(document.documentElement).scrollBehavior !== "auto") fout.push("rolt vloeiend");
  for (const e of document.querySelectorAll("body, body *")) {
    const s = getComputedStyle(e);
    if (s.animationName !== "none" || s.transitionDuration.split(",").some(d => parseFloat(d) > 0)) fout.push("beweegt: " + e.outerHTML.slice(0, 90));
  }
  return fout.slice(0, 5);
}"""

_KLEURLOOS = """() => {
  // A mark that is only a background of its own is gone where the system puts its own colours.
  const fout = [], leeg = c => c === "rgba(0, 0, 0, 0)";
  const proef = document.body.appendChild(document.createElement("i"));
  proef.style.backgroundColor = "Canvas";
  const canvas = getComputedStyle(proef).backgroundColor;
  proef.remove();
  for (const e of document.querySelectorAll("main *:not(svg, svg *)")) {
    for (const deel of [null, "::before", "::after"]) {
      const s = getComputedStyle(e, deel);
      if (deel ? s.content === "none" || s.content === "normal" || s.content.replace(/["\\s]/g, "") !== "" : e.childNodes.length) continue;
      if (s.display === "none" || s.visibility === "hidden" || (!deel && e.matches("input, br, hr, img, option, textarea, select, td, th, source"))) continue;
      const breed = parseFloat(s.width), hoog = parseFloat(s.height);
      if (!(breed > 3 && hoog > 3) || (!deel && !e.checkVisibility())) continue;
      const rand = ["Top", "Right", "Bottom", "Left"].some(k => parseFloat(s[`border${k}Width`]) > 0 && s[`border${k}Style`] !== "none");
      const zichtbaar = rand || s.backgroundImage !== "none" || (!leeg(s.backgroundColor) && s.backgroundColor !== canvas);
      if (!zichtbaar) fout.push((deel || "") + " " + e.outerHTML.slice(0, 90));
    }
  }
  return [...new Set(fout)];
}"""

_AFDRUK = """(breed) => {
  const fout = [], ziet = e => e && e.checkVisibility();
  for (const q of [".top", ".zij", ".bladeren", ".inhoud-lijst", ".spring"]) if (ziet(document.querySelector(q))) fout.push("staat op papier: " + q);
  for (const e of document.querySelectorAll("main *")) {
    if (!ziet(e)) continue;
    const s = getComputedStyle(e);
    if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth && /(auto|scroll|hidden)/.test(s.overflowX) && !/hidden/.test(s.clipPath) && !s.clipPath.includes("inset"))
      fout.push("afgesneden op papier: " + e.outerHTML.slice(0, 90) + " " + e.scrollWidth + ">" + e.clientWidth);
  }
  for (const e of document.querySelectorAll("main table")) if (ziet(e) && e.getBoundingClientRect().right > breed + 1) fout.push("breder dan het blad: " + e.outerHTML.slice(0, 90));
  for (const a of document.querySelectorAll('article a[rel="external"]'))
    if (ziet(a) && !getComputedStyle(a, "::after").content.includes(a.getAttribute("href"))) fout.push("zonder adres op papier: " + a.href);
  return fout.slice(0, 6);
}"""


def omvang(page) -> Iterator[str]:
    """Whether anything sticks out sideways on the narrowest screen, and at twice the size."""
    for naam, breedte in (("320 pixels", SMALSTE), ("dubbel", DUBBEL)):
        page.set_viewport_size({"width": breedte, "height": 640})
        if (wide := page.evaluate(_STEEKT_UIT)) > 0:
            yield f"{naam}: steekt {wide} pixels uit"


def stops(page, breedte: int) -> Iterator[str]:
    """Whether every place the keyboard stops shows its focus and can be seen."""
    page.set_viewport_size({"width": breedte, "height": 640})
    page.keyboard.press("Tab")  # from now on the browser shows where the focus is
    yield from (f"{breedte}: {found}" for found in page.evaluate(_STOPS))


def wandeling(page, hoogstens: int = 400) -> Iterator[str]:
    """Walk with Tab from the start of the content to past its end: every stop is come to and seen, and none is a trap."""
    page.evaluate(_LUISTER)
    for step in range(hoogstens):
        page.keyboard.press("Tab")
        if step % 8 == 7 and not page.evaluate("gang.open"):
            break
    else:
        yield f"komt na {hoogstens} keer Tab niet uit de inhoud"
    yield from page.evaluate("gang.fout")
    yield from (f"met Tab niet te bereiken: {missed}" for missed in page.evaluate("gemist()"))


def beweging(page) -> Iterator[str]:
    """What still moves when the reader asked for less motion."""
    page.emulate_media(reduced_motion="reduce")
    yield from page.evaluate(_BEWEGING)


def kleuren(page) -> Iterator[str]:
    """What is lost when the system puts its own colours."""
    page.emulate_media(forced_colors="active")
    yield from (f"weg in hoog contrast: {found}" for found in page.evaluate(_KLEURLOOS))
    page.emulate_media(forced_colors="none")


def papier(page) -> Iterator[str]:
    """What does not belong on paper, is cut off there, or misses its address."""
    page.set_viewport_size({"width": A4, "height": 950})
    page.emulate_media(media="print")
    yield from page.evaluate(_AFDRUK, A4)
    page.emulate_media(media="screen")
