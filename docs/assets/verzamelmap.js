// The collection: cards a reader keeps on this device, or receives in the fragment of a link. Nothing is sent anywhere.
const SLEUTEL = "naft.verzamelmap";
const VORM = /^(methodieken|praktijken|aanbod)\/[a-z0-9-]+$/;
const map = document.querySelector("[data-verzamelmap]");
const vind = (keuze, waar = document) => [...waar.querySelectorAll(keuze)];
const uitAdres = () => new URLSearchParams(location.hash.slice(1)).get("kaarten")?.split(",").filter(Boolean);
const fragment = (ids) => `#kaarten=${ids.join(",")}`;
let hier = (map && uitAdres()) || []; // stands in where storage is blocked: the address carries it along
let bewaart = true;
try { localStorage.getItem(SLEUTEL); } catch { bewaart = false; }

function gekozen() {
  if (!bewaart) return hier;
  try {
    const lijst = JSON.parse(localStorage.getItem(SLEUTEL) || "[]");
    return Array.isArray(lijst) ? lijst.filter((id) => VORM.test(id)) : [];
  } catch { return []; }
}

function bewaar(ids) {
  hier = [...new Set(ids)];
  try { localStorage.setItem(SLEUTEL, JSON.stringify(hier)); } catch { bewaart = false; }
  if (map && !bewaart) history.replaceState(null, "", fragment(hier));
}

function toonKnoppen() {
  const ids = gekozen();
  for (const knop of vind("button[data-verzamel]")) knop.setAttribute("aria-pressed", ids.includes(knop.dataset.verzamel));
  for (const link of vind("[data-verzamellink]")) {
    link.querySelector("b").textContent = ids.length || "";
    link.hash = bewaart || !ids.length ? "" : fragment(ids);
  }
  const melding = document.querySelector("[data-verzamelmelding]");
  if (melding && !bewaart) melding.textContent = melding.dataset.verzamelmelding;
}

document.addEventListener("click", (klik) => {
  const knop = klik.target.closest("button[data-verzamel]"), ids = gekozen();
  if (knop) {
    const id = knop.dataset.verzamel;
    bewaar(ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id]);
    toonKnoppen();
  }
  if (klik.target.closest("[data-druk]")) print();
});

for (const plek of vind("[data-adres]")) plek.textContent = new URL(plek.dataset.adres, location).href;
addEventListener("storage", () => (map ? toonMap() : toonKnoppen()));
addEventListener("pageshow", toonKnoppen);
toonKnoppen();

// From here on: the page of the collection itself.
const kaarten = new Map(); // fetched once
const bestaat = new Set(map?.dataset.bestaat.split(" "));

async function haal(id) {
  if (!bestaat.has(id)) return null;
  const adres = new URL(`${map.dataset.verzamelmap}${id}/`, location);
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(String(antwoord.status));
  const kaart = new DOMParser().parseFromString(await antwoord.text(), "text/html").querySelector(".a5");
  kaart.removeAttribute("id");
  for (const link of vind("a[href]", kaart)) link.href = new URL(link.getAttribute("href"), adres).href;
  kaart.querySelector(".a5-adres").textContent = adres.href;
  for (const kop of vind("h1, h2", kaart)) {
    // On its own page a card has the title of the page; here it stands under one.
    const lager = document.createElement(`h${Number(kop.tagName[1]) + 1}`);
    lager.className = kop.className;
    lager.append(...kop.childNodes);
    kop.replaceWith(lager);
  }
  const titel = kaart.querySelector("h2"), doorklik = document.createElement("a");
  titel.id = `kaart-${id.replace("/", "-")}`;
  kaart.setAttribute("aria-labelledby", titel.id);
  doorklik.href = adres.href;
  doorklik.append(...titel.childNodes);
  titel.append(doorklik);
  return document.importNode(kaart, true);
}

function zin(naam, n) {
  return map.dataset[naam + (n === 1 ? "Een" : "Meer")].replace("{n}", n);
}

async function toonMap() {
  const gedeeld = bewaart && uitAdres(), ids = [...new Set(gedeeld || gekozen())].slice(0, 200);
  const vreemd = [], stuk = [], goed = [], vel = document.createDocumentFragment();
  await Promise.all(ids.map(async (id) => {
    if (kaarten.get(id)) return;
    try { kaarten.set(id, await haal(id)); } catch { kaarten.set(id, undefined); }
  }));
  for (const id of ids) {
    const kaart = kaarten.get(id);
    if (!kaart) { (kaart === null ? vreemd : stuk).push(id.slice(0, 60)); continue; }
    goed.push(id);
    const plaats = document.createElement("div");
    plaats.className = "map-kaart";
    plaats.append(kaart);
    if (!gedeeld) plaats.append(wegknop(id, kaart.querySelector("h2").textContent));
    vel.append(plaats);
  }
  if (!gedeeld && vreemd.length) bewaar(ids.filter((id) => kaarten.get(id) !== null));
  map.querySelector(".map-kaarten").replaceChildren(vel);
  map.querySelector(".map-stand").textContent = goed.length || gedeeld ? zin(gedeeld ? "gedeeld" : "telling", goed.length) : map.dataset.leeg;
  map.querySelector("[data-melding]").textContent = [["onbekend", vreemd], ["stuk", stuk]]
    .filter(([, welke]) => welke.length).map(([naam, welke]) => map.dataset[naam].replace("{wat}", () => welke.join(", "))).join(" ");
  map.querySelector("[data-eigen]").hidden = !!gedeeld || !goed.length;
  map.querySelector("[data-gedeeld]").hidden = !gedeeld;
  map.querySelector("[data-overnemen]").onclick = () => { bewaar([...gekozen(), ...goed]); if (bewaart) history.pushState(null, "", location.pathname); toonMap(); };
  map.querySelector(".map-delen").hidden = !goed.length;
  map.querySelector("#map-adres").textContent = new URL(fragment(goed), location).href;
  map.hidden = false;
}

function wegknop(id, titel) {
  const knop = document.createElement("button");
  knop.type = "button";
  knop.className = "knopje";
  knop.textContent = map.dataset.haalWeg;
  knop.setAttribute("aria-label", `${map.dataset.haalWeg}: ${titel}`);
  knop.onclick = async () => { bewaar(gekozen().filter((x) => x !== id)); await toonMap(); map.querySelector(".map-kaarten button")?.focus(); };
  return knop;
}

if (map) {
  map.querySelector("[data-leegmaken]").onclick = () => { bewaar([]); toonMap(); };
  map.querySelector("[data-terug]").onclick = (klik) => { klik.preventDefault(); history.pushState(null, "", location.pathname); toonMap(); };
  addEventListener("hashchange", toonMap);
  addEventListener("popstate", toonMap);
  toonMap();
}
