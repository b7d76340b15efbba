// One card at a time: turn it over, move on, shuffle, put aside. Nothing is kept or sent; a reload starts afresh.
const vak = document.querySelector("[data-kaartjes]");
const oefen = vak.querySelector(".kaartjes-oefen");
const form = vak.querySelector("form");
const groot = vak.querySelector(".kaartje-groot");
const tekst = groot.querySelector(".kaartje-tekst");
const alle = [...vak.querySelectorAll(".kaartjes-lijst li")];
const doe = (naam) => vak.querySelector(`[data-doe=${naam}]`);
let stapel = [], plaats = 0, om = false;

function begin() {
  const soort = form.elements.soort.value;
  stapel = alle.filter((li) => !soort || li.dataset.soort === soort);
  plaats = 0;
  toon();
}

function toon(achterkant = false) {
  om = achterkant;
  const kaart = stapel[plaats], leeg = !kaart;
  groot.hidden = doe("vorige").hidden = doe("ken").hidden = doe("volgende").hidden = doe("schud").hidden = leeg;
  vak.querySelector("[role=status]").textContent = leeg ? vak.dataset.klaar
    : vak.dataset.stand.replace("{n}", plaats + 1).replace("{totaal}", stapel.length);
  if (leeg) { doe("opnieuw").focus(); return; }
  groot.querySelector(".kaartje-soort").textContent = form.querySelector(`[value=${kaart.dataset.soort}]`).dataset.een;
  const kant = om ? kaart.querySelector("p").childNodes : kaart.querySelector("h2 a").childNodes;
  tekst.replaceChildren(...[...kant].map((deel) => deel.cloneNode(true)));
  groot.classList.toggle("om", om);
}

function stap(n) {
  if (!stapel.length) return;
  plaats = (plaats + n + stapel.length) % stapel.length;
  toon();
}

const acties = {
  vorige: () => stap(-1),
  volgende: () => stap(1),
  ken() {
    stapel.splice(plaats, 1);
    if (plaats >= stapel.length) plaats = 0;
    toon();
  },
  schud() {
    for (let i = stapel.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [stapel[i], stapel[j]] = [stapel[j], stapel[i]];
    }
    plaats = 0;
    toon();
  },
  opnieuw: () => { begin(); groot.focus(); },
};

const gevraagd = new URLSearchParams(location.search).get("soort");
for (const keuze of form.elements.soort) if (keuze.value === gevraagd) keuze.checked = true;
form.addEventListener("change", () => {
  const soort = form.elements.soort.value;
  history.replaceState(null, "", location.pathname + (soort && `?soort=${soort}`));
  begin();
});
form.addEventListener("submit", (e) => e.preventDefault());
groot.addEventListener("click", () => toon(!om));
oefen.addEventListener("click", (e) => { const knop = e.target.closest("[data-doe]"); if (knop) acties[knop.dataset.doe](); });
oefen.addEventListener("keydown", (e) => {
  // The arrows of the radio buttons choose a kind.
  if (e.target.type === "radio" || e.altKey || e.ctrlKey || e.metaKey) return;
  const n = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
  if (n) { e.preventDefault(); stap(n); }
});
oefen.hidden = false;
vak.querySelector("details").open = false;
begin();
