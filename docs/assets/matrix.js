// The role matrix: filters that live in the address, and cards per phase on a narrow screen.
// Without this the whole table is there, in an area that scrolls.
const smal = matchMedia("(max-width: 44rem)");
const maak = (soort, rol, kinderen = []) => {
  const deel = document.createElement(soort);
  deel.setAttribute("role", rol);
  deel.append(...kinderen);
  return deel;
};

for (const blok of document.querySelectorAll("[data-matrix]")) {
  const tabel = blok.querySelector("table.rollen");
  if (tabel) start(blok, tabel);
}

function start(blok, tabel) {
  const hoek = tabel.rows[0].cells[0];
  const kolommen = [...tabel.rows[0].cells].slice(1);
  const rijen = [...tabel.tBodies[0].rows].map((rij) => rij.cells[0]);
  const vakjes = [...tabel.tBodies[0].rows].map((rij) => [...rij.cells].slice(1));
  const form = blok.querySelector("form");
  const kantel = () => { zet(smal.matches && tabel.dataset.rijen === "actoren"); blok.classList.toggle("als-kaarten", smal.matches); };

  // The same cells with rows and columns changed over: on a narrow screen a row is a phase, shown as a card.
  function zet(om) {
    const [boven, links] = om ? [rijen, kolommen] : [kolommen, rijen];
    const maakKop = (scope, rol, over) => (kop) => {
      kop.scope = scope;
      kop.setAttribute("role", rol);
      if (kop.firstElementChild) kop.firstElementChild.tabIndex = over;
    };
    boven.forEach(maakKop("col", "columnheader", smal.matches ? -1 : 0)); // out of sight on cards, so out of the way of the keyboard
    links.forEach(maakKop("row", "rowheader", 0));
    const lijf = links.map((kop, i) => maak("tr", "row", [kop, ...boven.map((ander, j) => {
      const vakje = om ? vakjes[j][i] : vakjes[i][j];
      vakje.dataset.wie = ander.textContent.trim();
      vakje.setAttribute("role", "cell");
      return vakje;
    })]));
    tabel.setAttribute("role", "table");
    tabel.tHead.replaceWith(maak("thead", "rowgroup", [maak("tr", "row", [hoek, ...boven])]));
    tabel.tBodies[0].replaceWith(maak("tbody", "rowgroup", lijf));
    if (form) toon();
  }

  function toon() {
    const { actor, met, fase, rol } = Object.fromEntries(new FormData(form));
    const wie = [actor, met].filter(Boolean);
    const [opRij, opKolom] = tabel.dataset.rijen === "actoren" ? [wie, [fase]] : [[fase], wie];
    const gekozen = (kop, ids) => !ids.some(Boolean) || ids.includes(kop.dataset.id);
    const past = (vakje) => !rol || vakje.className[0] === rol[0]; // the class of a cell is the first letter of its role
    const rijAan = rijen.map((kop) => gekozen(kop, opRij));
    const kolomAan = kolommen.map((kop) => gekozen(kop, opKolom));
    const zichtRij = rijAan.map((aan, i) => aan && vakjes[i].some((v, j) => kolomAan[j] && past(v)));
    const zichtKolom = kolomAan.map((aan, j) => aan && vakjes.some((rij, i) => rijAan[i] && past(rij[j])));
    let aantal = 0, totaal = 0;
    vakjes.forEach((rij, i) => rij.forEach((vakje, j) => {
      const vol = Boolean(vakje.className);
      vakje.hidden = !(zichtRij[i] && zichtKolom[j]);
      vakje.toggleAttribute("data-uit", !past(vakje));
      totaal += vol;
      aantal += vol && !vakje.hidden && past(vakje);
    }));
    rijen.forEach((kop, i) => { kop.hidden = !zichtRij[i]; });
    kolommen.forEach((kop, j) => { kop.hidden = !zichtKolom[j]; });
    for (const rij of tabel.tBodies[0].rows) rij.hidden = rij.cells[0].hidden;
    const getallen = [aantal, totaal];
    form.querySelector("output").value = form.dataset.stand.replace(/#/g, () => getallen.shift());
  }

  if (form) {
    const koppen = { actor: rijen, met: rijen, fase: kolommen };
    if (tabel.dataset.rijen !== "actoren") Object.assign(koppen, { actor: kolommen, met: kolommen, fase: rijen });
    for (const [naam, lijst] of Object.entries(koppen)) form.elements[naam].append(...lijst.map((kop) => new Option(kop.textContent.trim(), kop.dataset.id)));
    lees();
    form.hidden = false;
    form.addEventListener("change", bewaar);
    form.addEventListener("reset", () => setTimeout(bewaar));
    form.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
    addEventListener("popstate", () => { lees(); toon(); });
  }

  function lees() {
    const onbekend = [];
    const adres = new URLSearchParams(location.search);
    for (const keuze of form.querySelectorAll("select")) {
      keuze.value = adres.get(keuze.name) ?? "";
      if (keuze.selectedIndex < 0) { onbekend.push(`${keuze.name}=${adres.get(keuze.name)}`); keuze.value = ""; }
    }
    const melding = blok.querySelector(".matrix-onbekend");
    melding.hidden = !onbekend.length;
    melding.textContent = form.dataset.onbekend.replace("#", () => onbekend.join(", "));
  }

  function bewaar() {
    const adres = new URL(location);
    for (const { name, value } of form.querySelectorAll("select")) value ? adres.searchParams.set(name, value) : adres.searchParams.delete(name);
    history.replaceState(null, "", adres);
    blok.querySelector(".matrix-onbekend").hidden = true;
    toon();
  }

  smal.addEventListener("change", kantel);
  kantel();
}
