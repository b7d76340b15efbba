// What a page does beyond HTML: the light/dark button, and opening the question an address points to.
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
