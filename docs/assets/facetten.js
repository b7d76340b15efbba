// Filters the cards of an overview. Every choice lives in the address, so it can be shared and undone.
const vak = document.querySelector("[data-overzicht]");
const form = vak.querySelector("form");
const keuzes = form.querySelector(".facet-keuzes");
const { q } = form.elements;
// A link may ask for cards by their own id: each is a choice, named as its title says.
for (const facet of form.querySelectorAll("[data-eigen]")) {
  for (const kaart of vak.querySelectorAll("[data-is]")) {
    const regel = document.createElement("li"), label = document.createElement("label"), vakje = document.createElement("input");
    Object.assign(vakje, { type: "checkbox", name: facet.dataset.eigen, value: kaart.dataset.is.match(`(?:^| )${facet.dataset.eigen}=([^ ]+)`)[1] });
    label.append(vakje, Object.assign(document.createElement("span"), { textContent: kaart.querySelector("h3").textContent }), document.createElement("b"));
    regel.append(label);
    facet.querySelector("ul").append(regel);
  }
}
const vakjes = [...form.querySelectorAll("[type=checkbox]")];
const plat = (tekst) => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const zin = (sleutel, wat) => vak.dataset[sleutel].replace(/\{\w+\}/, () => wat);
const kaarten = [...vak.querySelectorAll("[data-is]")].map((el) => ({
  el, is: el.dataset.is.split(" "), tekst: plat(el.textContent + " " + el.dataset.woorden),
}));
let typt = false;

function lees() {
  const vreemd = [];
  for (const v of vakjes) v.checked = false;
  q.value = "";
  for (const [naam, waarde] of new URLSearchParams(location.search)) {
    const v = vakjes.find((x) => x.name === naam && x.value === waarde);
    if (v) v.checked = true;
    else if (naam === "q") q.value = waarde;
    else vreemd.push(`${naam}=${waarde}`.slice(0, 60));
  }
  vak.querySelector("[data-melding]").textContent = vreemd.length ? zin("onbekend", vreemd.join(", ")) : "";
  toon();
}

function toon() {
  const gekozen = {}, tel = {}, woorden = plat(q.value).split(/\s+/);
  for (const v of vakjes) if (v.checked) (gekozen[v.name] ??= []).push(`${v.name}=${v.value}`);
  let n = 0;
  for (const { el, is, tekst } of kaarten) {
    // A card that fails one facet still counts for the other options of that facet.
    const mis = Object.keys(gekozen).filter((naam) => !gekozen[naam].some((keuze) => is.includes(keuze)));
    const past = woorden.every((woord) => tekst.includes(woord));
    const weg = !past || mis.length > 0;
    if (el.hidden !== weg) el.hidden = weg;
    if (!weg) n++;
    if (past && mis.length < 2) {
      for (const x of is) if (!mis.length || x.startsWith(mis[0] + "=")) tel[x] = (tel[x] || 0) + 1;
    }
  }
  for (const v of vakjes) {
    const hoeveel = tel[`${v.name}=${v.value}`] || 0, label = v.parentNode;
    label.lastElementChild.textContent = hoeveel;
    label.classList.toggle("nul", !hoeveel);
    if (v.checked) label.parentNode.hidden = false;
  }
  for (const facet of form.querySelectorAll("details")) {
    facet.querySelector(".facet-n").textContent = facet.querySelectorAll(":checked").length || "";
  }
  vak.querySelector("[role=status]").textContent = zin("telling", n);
  vak.querySelector(".overzicht-geen").hidden = n > 0;
  fiches();
}

function fiches() {
  for (const oud of keuzes.querySelectorAll("[type=button]")) oud.remove();
  for (const v of vakjes.filter((x) => x.checked)) {
    const knop = document.createElement("button"), naam = v.nextElementSibling.textContent;
    knop.type = "button";
    knop.textContent = naam;
    knop.setAttribute("aria-label", zin("weg", naam));
    knop.onclick = () => { v.checked = false; wijzig(); (keuzes.hidden ? q : keuzes.querySelector("button")).focus(); };
    keuzes.lastElementChild.before(knop);
  }
  keuzes.hidden = !q.value && !keuzes.children[1];
}

function wijzig(typend) {
  const vraag = new URLSearchParams(new FormData(form));
  if (!q.value) vraag.delete("q");
  // A word being typed is one step back, not one for every letter.
  history[typend && typt ? "replaceState" : "pushState"](null, "", location.pathname + (`${vraag}` && `?${vraag}`));
  typt = typend;
  toon();
}

form.addEventListener("change", (e) => e.target !== q && wijzig());
form.addEventListener("submit", (e) => e.preventDefault());
form.addEventListener("reset", (e) => {
  e.preventDefault();
  for (const v of vakjes) v.checked = false;
  q.value = "";
  wijzig();
  q.focus();
});
q.addEventListener("input", () => wijzig(true));
addEventListener("popstate", lees);
lees();
// Who follows a link to a filtered list wants to see that list.
if (location.search && performance.getEntriesByType("navigation")[0]?.type === "navigate") vak.scrollIntoView();
