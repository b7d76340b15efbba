// The choice helper works without this. It adds: answers that do not count right now stay in the
// address (?bewaard=), so that changing back finds them again; the title; print and copy.
const kader = document.querySelector("[data-keuze]");
const { begin, vragen } = JSON.parse(kader.dataset.keuze);
const melding = kader.querySelector(".keuze-melding");
const bewaard = kader.querySelector(".keuze-bewaard");
const titel = document.title;

// Answers as written in an address; what the helper does not know is left out, and counted.
function lees(tekst) {
  const delen = tekst.split(".").filter(Boolean).map((deel) => deel.split("="));
  const goed = delen.filter(([vraag, antwoord]) => Object.hasOwn(vragen, vraag) && Object.hasOwn(vragen[vraag], antwoord));
  return { antwoorden: new Map(goed), vreemd: delen.length - goed.length };
}
const schrijf = (antwoorden) => [...antwoorden].map((paar) => paar.join("=")).join(".");

function loop(antwoorden) {
  const pad = new Map();
  for (let hier = begin; vragen[hier] && antwoorden.has(hier); hier = vragen[hier][pad.get(hier)]) pad.set(hier, antwoorden.get(hier));
  return pad;
}

function adres(antwoorden) {
  const pad = loop(antwoorden);
  const rest = schrijf([...antwoorden].filter(([vraag]) => !pad.has(vraag)));
  return `${location.pathname}${rest && `?bewaard=${rest}`}#${schrijf(pad) || "begin"}`;
}

function toon() {
  const anker = decodeURIComponent(location.hash.slice(1));
  const doel = anker && document.getElementById(anker);
  const stap = doel && kader.contains(doel) ? doel : kader.querySelector(".keuze-begin");
  const pad = stap === doel ? lees(anker).antwoorden : new Map();
  const eerder = lees(new URLSearchParams(location.search).get("bewaard") || "");
  for (const link of stap.querySelectorAll("a[data-vraag]")) {
    const { vraag, antwoord } = link.dataset;
    link.href = adres(new Map([...eerder.antwoorden, ...pad, [vraag, antwoord]]));
    if (link.closest(".keuze-antwoorden")) link.classList.toggle("eerder", eerder.antwoorden.get(vraag) === antwoord);
  }
  const over = [...eerder.antwoorden.keys()].filter((vraag) => !pad.has(vraag)).length;
  bewaard.hidden = !over;
  bewaard.textContent = over === 1 ? bewaard.dataset.een : bewaard.dataset.meer.replace("{n}", over);
  melding.hidden = !(anker && !doel) && !eerder.vreemd;
  document.title = stap === doel && stap.querySelector("h2") ? `${stap.querySelector("h2").textContent} · ${titel}` : titel;
}

for (const knop of kader.querySelectorAll("[data-druk], [data-kopieer]")) knop.hidden = false;
kader.addEventListener("click", (klik) => { if (klik.target.closest("[data-druk]")) print(); });
addEventListener("hashchange", toon);
toon();
