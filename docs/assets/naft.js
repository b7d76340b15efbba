// What a page does beyond HTML: the light/dark button, opening the question an address points to,
// copying, and the short meaning of a term.
const wortel = document.documentElement;

function nuDonker() {
  return wortel.dataset.thema
    ? wortel.dataset.thema === "donker"
    : matchMedia("(prefers-color-scheme: dark)").matches;
}

const knop = document.querySelector(".thema-knop");
if (knop) {
  knop.hidden = false;
  knop.setAttribute("aria-pressed", String(nuDonker()));
  knop.addEventListener("click", () => {
    wortel.dataset.thema = nuDonker() ? "licht" : "donker";
    knop.setAttribute("aria-pressed", String(nuDonker()));
    try { localStorage.setItem("naft.thema", wortel.dataset.thema); } catch { /* not kept, still shown */ }
  });
}

function open() {
  let naam = "";
  try { naam = decodeURIComponent(location.hash.slice(1)); } catch { /* typed wrong: no address of ours */ }
  const doel = naam && document.getElementById(naam);
  const vouw = doel && doel.closest("details");
  if (vouw && !vouw.open) { vouw.open = true; doel.scrollIntoView(); }
}
addEventListener("hashchange", open);
open();

const menu = document.querySelector("details.mobiel");
addEventListener("keydown", (toets) => {
  if (toets.key === "Escape" && menu && menu.open) { menu.open = false; menu.querySelector("summary").focus(); }
});

document.addEventListener("click", async (klik) => {
  const kopieer = klik.target.closest("[data-kopieer]");
  if (!kopieer) return;
  const bron = document.querySelector(kopieer.dataset.kopieer);
  try { await navigator.clipboard.writeText(bron.value ?? bron.innerText.trim()); } catch { bron.select ? bron.select() : getSelection().selectAllChildren(bron); return; }
  const eerder = kopieer.textContent;
  kopieer.textContent = kopieer.dataset.gekopieerd || "✓";
  setTimeout(() => { kopieer.textContent = eerder; }, 2000);
});

// Shows the short meaning of a term beside its link: by mouse, by keyboard (Escape closes) and by touch.
// Without this script, or in a browser without popovers, the link simply leads to the glossary.
const teksten = document.querySelector(".begrip-kort");
const venster = document.createElement("div");
venster.className = "begrip-venster";
venster.popover = "manual";
let bij = null, klok = 0;

function toon(link, doorklik) {
  const tekst = document.getElementById(link.getAttribute("aria-describedby"));
  if (!tekst) return;
  clearTimeout(klok);
  bij = link;
  venster.replaceChildren(...[...tekst.childNodes].map((deel) => deel.cloneNode(true)));
  if (doorklik) {
    const verder = document.createElement("a");
    verder.href = link.href;
    verder.textContent = teksten.dataset.meer;
    venster.append(verder);
  }
  venster.showPopover();
  plaats(link.getClientRects()[0]);
}

function plaats(link) {
  const { width, height } = venster.getBoundingClientRect();
  const onder = link.bottom + 6, boven = link.top - 6 - height;
  const y = onder + height > innerHeight - 8 && boven > 8 ? boven : onder;
  const x = Math.max(8, Math.min(link.left, document.documentElement.clientWidth - width - 8));
  venster.style.left = `${x + scrollX}px`;
  venster.style.top = `${y + scrollY}px`;
}

function weg() {
  clearTimeout(klok);
  bij = null;
  if (venster.matches(":popover-open")) venster.hidePopover();
}

function straks(doe, ms) {
  clearTimeout(klok);
  klok = setTimeout(doe, ms);
}

const term = (doel) => doel instanceof Element && doel.closest("a.begrip[aria-describedby]");

if (teksten && "popover" in venster) {
  document.querySelector("main").append(venster);
  document.addEventListener("pointerover", (e) => {
    if (e.pointerType === "touch") return;
    const link = term(e.target);
    if (link && link !== bij) straks(() => toon(link), 150);
    else if (link || venster.contains(e.target)) clearTimeout(klok);
    else if (bij !== document.activeElement) straks(weg, 250);
  });
  document.addEventListener("focusin", (e) => {
    const link = term(e.target);
    if (link && link.matches(":focus-visible")) toon(link);
    else if (!venster.contains(e.target)) weg();
  });
  document.addEventListener("focusout", (e) => { if (bij === e.target && !venster.matches(":hover")) weg(); });
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") weg(); });
  // A finger cannot hover: the first tap shows the meaning, the second one (or the link in it) leads on.
  document.addEventListener("click", (e) => {
    const link = term(e.target);
    if (link && e.pointerType === "touch" && link !== bij) { e.preventDefault(); toon(link, true); }
    else if (!venster.contains(e.target)) weg();
  });
}
