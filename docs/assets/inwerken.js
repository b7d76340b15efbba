// Progress through an onboarding path, kept on this device only, and the marks of a self-check. Nothing is sent or scored.
const SLEUTEL = "naft.inwerken", VERSIE = 1, ZWAAR = 200000;
const ID = /^[a-z0-9-]{1,80}$/, DAG = /^\d{4}-\d\d-\d\d$/;
const vind = (keuze, waar = document) => [...waar.querySelectorAll(keuze)];
const blok = document.querySelector("[data-inwerken]");
const woord = (naam, vul = {}) => blok.dataset[`t${naam}`].replace(/\{(\w+)\}/g, (_, sleutel) => vul[sleutel]);
const melding = blok.querySelector("[data-melding]"), hier = blok.dataset.pad;
const paden = new Map(vind("[data-pad]").map((el) => [el.dataset.pad, new Set(el.dataset.stappen.split(" "))]));
let los = null; // stands in for the storage where that is blocked
let gewist = null;

/** What a text keeps: path to {start, gedaan}. Throws the name of the message for a text that is not ours. */
function ontleed(tekst) {
  let ruw;
  try { ruw = JSON.parse(tekst); } catch { throw "stuk"; }
  if (ruw?.soort !== SLEUTEL) throw "stuk";
  if (ruw.versie !== VERSIE) throw "versie";
  if (typeof ruw.paden !== "object" || !ruw.paden || Array.isArray(ruw.paden)) throw "stuk";
  const gaaf = new Map();
  for (const [pad, deel] of Object.entries(ruw.paden)) {
    const { start = "", gedaan } = deel ?? {};
    if (!ID.test(pad) || !Array.isArray(gedaan) || !gedaan.every((id) => typeof id === "string" && ID.test(id))) throw "stuk";
    if (start !== "" && !(DAG.test(start) && !isNaN(Date.parse(start)))) throw "stuk";
    gaaf.set(pad, { start, gedaan: new Set(gedaan) });
  }
  return gaaf;
}

const schrijf = (staat) => JSON.stringify({ soort: SLEUTEL, versie: VERSIE, paden: Object.fromEntries([...staat].map(([pad, d]) => [pad, { start: d.start, gedaan: [...d.gedaan] }])) });

function lees() {
  if (los) return los;
  let tekst;
  try { tekst = localStorage.getItem(SLEUTEL); } catch { zeg("Dicht"); return (los = new Map()); }
  if (tekst === null) return new Map();
  try { return ontleed(tekst); } catch (reden) { zeg(reden === "versie" ? "Versie" : "Stuk"); return new Map(); }
}

function bewaar(staat) {
  if (!los) try { localStorage.setItem(SLEUTEL, schrijf(staat)); } catch { los = staat; }
  if (los) { los = staat; zeg("Dicht"); }
  toon();
}

function zeg(naam) { melding.textContent = woord(naam); }
const deel = (staat, pad) => staat.get(pad) ?? staat.set(pad, { start: "", gedaan: new Set() }).get(pad);

function toon() {
  const staat = lees();
  for (const [pad, ids] of paden) if ([...(staat.get(pad)?.gedaan ?? [])].some((id) => !ids.has(id))) zeg("Vreemd");
  for (const el of vind("[data-telling]")) {
    const ids = el.dataset.van.split(" "), m = ids.length, n = ids.filter((id) => staat.get(el.dataset.telling)?.gedaan.has(id)).length;
    el.textContent = n === m ? woord("Klaar", { m }) : n ? woord("Stand", { n, m }) : "";
  }
  if (!hier) return;
  const { start, gedaan } = deel(staat, hier);
  for (const vink of vind("[data-stap]")) vink.checked = gedaan.has(vink.dataset.stap);
  for (const rij of vind("[data-toon-stap]")) rij.classList.toggle("klaar", gedaan.has(rij.dataset.toonStap));
  for (const veld of vind("[data-start]")) if (veld !== document.activeElement) veld.value = start;
  for (const el of vind("[data-dagen]")) el.textContent = start ? dagen(start, ...el.dataset.dagen.split(" ").map(Number)) : "";
}

function dagen(start, van, tot) {
  const dag = (n) => { const d = new Date(`${start}T12:00:00Z`); d.setUTCDate(d.getUTCDate() + n); return d; };
  return new Intl.DateTimeFormat(`${document.documentElement.lang}-BE`.replace("en-BE", "en-GB"), { day: "numeric", month: "long", timeZone: "UTC" }).formatRange(dag(van), dag(tot));
}

blok.addEventListener("change", async ({ target }) => {
  const staat = lees();
  if (target.dataset.stap) {
    const { gedaan } = deel(staat, hier);
    target.checked ? gedaan.add(target.dataset.stap) : gedaan.delete(target.dataset.stap);
    for (const id of gedaan) if (!paden.get(hier).has(id)) gedaan.delete(id);
    bewaar(staat);
  } else if (target.matches("[data-start]")) {
    deel(staat, hier).start = target.value;
    bewaar(staat);
  } else if (target.matches("[data-in]")) {
    await zetTerug(target.files[0]);
    target.value = "";
  } else if (target.matches("select")) kijkNa(target.closest("[data-rijen]"));
});

async function zetTerug(bestand) {
  if (!bestand) return;
  try {
    if (bestand.size > ZWAAR) throw "stuk";
    const nieuw = ontleed(await bestand.text()), staat = lees();
    for (const [pad, { start, gedaan }] of nieuw) {
      const eigen = deel(staat, pad);
      eigen.start ||= start;
      for (const id of gedaan) eigen.gedaan.add(id);
    }
    zeg("Terug");
    bewaar(staat);
  } catch (reden) { zeg(reden === "versie" ? "Bestandversie" : "Bestand"); }
}

blok.addEventListener("click", ({ target }) => {
  if (target.matches("[data-uit]")) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([schrijf(lees())], { type: "application/json" }));
    link.download = "naft-inwerken.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  } else if (target.matches("[data-wis]")) {
    gewist = lees();
    if (los) los = new Map();
    else try { localStorage.removeItem(SLEUTEL); } catch { los = new Map(); }
    zeg("Gewist");
    wissel(true);
  } else if (target.matches("[data-ongedaan]")) {
    zeg("Hersteld");
    bewaar(gewist);
    wissel(false);
  }
});

/** After wiping, one can still go back until the page is left. */
function wissel(weg) {
  const [wis, ongedaan] = ["[data-wis]", "[data-ongedaan]"].map((keuze) => blok.querySelector(keuze));
  wis.hidden = weg;
  ongedaan.hidden = !weg;
  (weg ? ongedaan : wis).focus();
  toon();
}

/** Marks the places someone chose, once the solution is open. */
function kijkNa(check) {
  const open = check.querySelector("details").open, stand = [];
  for (const keuze of vind("select", check)) {
    const uit = keuze.nextElementSibling, goed = keuze.value === keuze.dataset.plaats;
    uit.textContent = open && keuze.value ? (goed ? `✓ ${check.dataset.goed}` : `→ ${check.dataset.elders.replace("{plaats}", keuze.dataset.plaats)}`) : "";
    uit.className = `check-uitslag${goed ? " goed" : ""}`;
    if (uit.textContent) stand.push(`${keuze.labels[0].textContent}: ${uit.textContent.slice(2)}`);
  }
  check.querySelector(".check-stand").textContent = stand.join("; ");
}
for (const check of vind("[data-rijen]")) check.querySelector("details").addEventListener("toggle", () => kijkNa(check));

for (const el of vind("[data-beheer], [data-startveld], .stap-vink", blok)) el.hidden = false;
addEventListener("storage", ({ key }) => (key === SLEUTEL || key === null) && toon());
addEventListener("pageshow", toon);
toon();
