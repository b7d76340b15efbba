// The search page. Pagefind and its index load at the first question, not before.
const vak = document.querySelector("[data-zoeken]");
const form = vak.querySelector("form");
const stand = vak.querySelector(".zoek-stand");
const lijst = vak.querySelector(".zoek-lijst");
const meer = vak.querySelector("[data-meer-knop]");
const keuzes = [...form.querySelectorAll("[name=soort]")];
const { q } = form.elements;
const taal = document.documentElement.lang;
const wortel = new URL("../", import.meta.url);
const leeg = new Set(vak.dataset.leeg.split(" "));
const plat = (tekst) => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const PER_KEER = 8;
let pagefind, soorten, laden, gevonden = [], getoond = 0, beurt = 0, wacht;

async function laad() {
  const [motor, lijstje] = await Promise.all([
    import(new URL("pagefind/pagefind.js", wortel)),
    fetch(new URL(`pagefind/soorten.${taal}.json`, wortel)).then((r) => r.json()),
  ]);
  // In the page itself: a worker would load the same engine twice, and this index is small.
  await motor.options({ noWorker: true, excerptLength: 26, ranking: { metaWeights: { title: 8, trefwoorden: 4 } } });
  soorten = {};
  for (const [soort, welke] of Object.entries(lijstje)) for (const id of welke.split(" ")) soorten[`${taal}_${id}`] = soort;
  pagefind = motor;
}

async function vind(wat) {
  // A question is asked in sentences; "hoe", "een" or "is" would only hide what it is about.
  const alle = wat.split(/[\s?!]+/).filter(Boolean);
  const inhoud = alle.filter((w) => !leeg.has(plat(w)));
  const woorden = inhoud.length ? inhoud : alle;
  const { results } = await pagefind.search(/^".+"$/.test(wat) ? wat : woorden.join(" "));
  if (results.length || woorden.length < 2) return results;
  // No document has all the words: those with most of them come first.
  const samen = new Map();
  for (const woord of woorden) {
    for (const r of (await pagefind.search(woord)).results) samen.set(r.id, { ...r, score: r.score + 100 + (samen.get(r.id)?.score ?? 0) });
  }
  return [...samen.values()].sort((a, b) => b.score - a.score);
}

async function zoek() {
  const wat = q.value.trim(), mijn = ++beurt;
  gevonden = [];
  if (wat) {
    const bezig = setTimeout(() => { stand.textContent = vak.dataset.bezig; }, 400);
    try {
      await (laden ??= laad());
      const alles = await vind(wat);
      if (mijn === beurt) gevonden = alles;
    } catch (fout) {
      console.error(fout);
      laden = undefined;
      if (mijn === beurt) { stand.textContent = vak.dataset.stuk; lijst.replaceChildren(); }
      return;
    } finally { clearTimeout(bezig); }
  }
  if (mijn === beurt) await toon(wat);
}

async function toon(wat) {
  ++beurt; // whatever was still being fetched is late now
  const tel = { "": gevonden.length };
  for (const r of gevonden) tel[soorten[r.id]] = (tel[soorten[r.id]] || 0) + 1;
  for (const keuze of keuzes) {
    keuze.parentNode.hidden = !tel[keuze.value] && !keuze.checked;
    keuze.parentNode.querySelector("b").textContent = tel[keuze.value] || 0;
  }
  form.querySelector("fieldset").hidden = !gevonden.length;
  const soort = keuzes.find((k) => k.checked).value;
  const deze = soort ? gevonden.filter((r) => soorten[r.id] === soort) : gevonden;
  const zin = !wat ? "" : !deze.length ? vak.dataset.geen : vak.dataset[deze.length === 1 ? "een" : "meer"];
  getoond = 0;
  lijst.replaceChildren();
  await nog(deze);
  stand.textContent = zin.replace("{n}", deze.length).replace("{wat}", () => wat);
}

async function nog(deze) {
  const mijn = beurt, stuk = deze.slice(getoond, getoond + PER_KEER);
  const data = await Promise.all(stuk.map((r) => r.data()));
  if (mijn !== beurt) return;
  const paren = data.map((d, i) => ({ d, soort: soorten[stuk[i].id] }));
  // Who types exactly what something is called, means that.
  const juist = (d) => plat(d.meta.title ?? "") === plat(q.value.trim());
  paren.sort((a, b) => juist(b.d) - juist(a.d));
  lijst.append(...paren.map(({ d, soort }) => resultaat(d, soort)));
  getoond += stuk.length;
  meer.hidden = getoond >= deze.length;
  meer.onclick = async () => {
    const eerste = getoond;
    await nog(deze);
    lijst.children[eerste].querySelector("a").focus();
  };
}

function resultaat(data, soort) {
  const adres = (url) => new URL(url.replace(/^\//, "").replace(/(#[^/]+)\/$/, "$1"), wortel).href;
  const li = maak("li"), naam = keuzes.find((k) => k.value === soort).nextElementSibling.textContent;
  const kop = maak("h2", "", maak("a", "", data.meta.title ?? data.meta.naam));
  kop.firstChild.href = adres(data.raw_url ?? data.url);
  li.append(maak("p", "zoek-soort", naam), kop);
  const deel = data.sub_results.filter((s) => s.anchor).sort((a, b) => treffers(b) - treffers(a))[0];
  const stuk = deel && treffers(deel) ? deel : data;
  li.append(maak("p", "zoek-stuk", ...gemarkeerd(stuk.excerpt.replace(`${data.meta.title}. `, ""))));
  if (!treffers(stuk)) li.append(...trefwoorden(data.meta.trefwoorden ?? ""));
  if (stuk === deel) {
    const link = maak("a", "", deel.title);
    link.href = `${kop.firstChild.href.split("#")[0]}#${deel.anchor.id}`;
    li.append(maak("p", "zoek-in", `${vak.dataset.in} `, link));
  }
  return li;
}

// A result that only a keyword led to, shows which.
function trefwoorden(alle) {
  const getikt = plat(q.value).split(/\s+/).filter((w) => w.length > 2).map((w) => w.slice(0, Math.max(4, w.length - 3)));
  const raak = alle.split(", ").filter((w) => getikt.some((t) => plat(w).includes(t)));
  return raak.length ? [maak("p", "zoek-in", `${vak.dataset.trefwoorden} `, maak("mark", "", raak.join(", ")))] : [];
}

const treffers = (stuk) => stuk.excerpt.split("<mark>").length - 1;

function maak(soort, klasse, ...inhoud) {
  const el = document.createElement(soort);
  if (klasse) el.className = klasse;
  el.append(...inhoud);
  return el;
}

// The passage comes as HTML; only its text and its marks are taken over.
function gemarkeerd(html) {
  const bron = new DOMParser().parseFromString(html, "text/html").body;
  return [...bron.childNodes].map((n) => (n.nodeName === "MARK" ? maak("mark", "", n.textContent) : n.textContent));
}

function lees() {
  const vraag = new URLSearchParams(location.search), soort = vraag.get("soort") || "";
  const keuze = keuzes.find((k) => k.value === soort);
  q.value = vraag.get("q") || "";
  (keuze ?? keuzes[0]).checked = true;
  return zoek().then(() => { if (!keuze) stand.append(" ", vak.dataset.onbekend.replace("{wat}", () => soort.slice(0, 60))); });
}

function schrijf(hoe) {
  const vraag = new URLSearchParams(new FormData(form));
  for (const naam of ["q", "soort"]) if (!vraag.get(naam)) vraag.delete(naam);
  const adres = location.pathname + (`${vraag}` && `?${vraag}`);
  if (adres !== location.pathname + location.search) history[hoe](null, "", adres);
}

q.addEventListener("input", () => { clearTimeout(wacht); wacht = setTimeout(() => { schrijf("replaceState"); zoek(); }, 250); });
form.addEventListener("submit", (e) => { e.preventDefault(); clearTimeout(wacht); schrijf("pushState"); zoek(); });
form.addEventListener("change", (e) => { if (e.target !== q) { schrijf("pushState"); toon(q.value.trim()); } });
addEventListener("popstate", lees);
if (location.search) lees();
else if (matchMedia("(pointer: fine)").matches) q.focus();
