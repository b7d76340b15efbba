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

const anker = () => { try { return decodeURIComponent(location.hash.slice(1)); } catch { return "?"; } };
const hier = () => [...kader.querySelectorAll(".keuze-stap")].find((stap) => stap.id === anker()) || kader.querySelector(".keuze-begin");
const uitkomst = (stap) => { while (stap && !stap.matches(".keuze-uitkomst")) stap = stap.nextElementSibling; return stap; };

// Marks the answer a question was given before, in words too.
function merk(link, eerder) {
  link.classList.toggle("eerder", eerder);
  link.querySelector(".eerder-woord")?.remove();
  if (eerder) link.firstElementChild.append(Object.assign(document.createElement("small"), { className: "eerder-woord", textContent: kader.dataset.eerder }));
}

function toon() {
  const stap = hier();
  const kop = (stap.matches(".keuze-pad") ? uitkomst(stap) : stap).querySelector("h2");
  const pad = lees(stap.id).antwoorden;
  const eerder = lees(new URLSearchParams(location.search).get("bewaard") || "");
  for (const link of stap.querySelectorAll("[data-v] a")) {
    const { v: vraag } = link.closest("[data-v]").dataset;
    const antwoord = (link.dataset.antwoord ||= lees(decodeURIComponent(link.hash.slice(1))).antwoorden.get(vraag));
    link.href = adres(new Map([...eerder.antwoorden, ...pad, [vraag, antwoord]]));
    if (link.closest(".keuze-antwoorden")) merk(link, eerder.antwoorden.get(vraag) === antwoord);
  }
  const over = [...eerder.antwoorden.keys()].filter((vraag) => !pad.has(vraag)).length;
  bewaard.hidden = !over;
  bewaard.textContent = over === 1 ? bewaard.dataset.een : bewaard.dataset.meer.replace("{n}", over);
  melding.hidden = !eerder.vreemd && (!anker() || Boolean(document.getElementById(anker())));
  document.title = stap.matches(".keuze-begin") ? titel : `${kop.textContent} · ${titel}`;
}

// The answers and the outcome as plain text, for a message to the CLB.
function tekst() {
  const stap = hier();
  const regels = [...stap.querySelectorAll("dl > div")].map((rij) => `- ${rij.querySelector("dt").textContent} ${rij.querySelector("summary").firstChild.textContent.trim()}`);
  const einde = uitkomst(stap);
  return [document.querySelector("h1").textContent, ...regels, "", einde.querySelector("h2").textContent, einde.querySelector(".keuze-kort").textContent, location.href].join("\n");
}

kader.querySelector(".keuze-knoppen").hidden = false;
kader.addEventListener("click", async (klik) => {
  if (klik.target.closest("[data-druk]")) print();
  const knop = klik.target.closest("[data-kopie]");
  if (!knop) return;
  const eerder = knop.textContent;
  try { await navigator.clipboard.writeText(tekst()); } catch { return; }
  knop.textContent = knop.dataset.kopie;
  setTimeout(() => { knop.textContent = eerder; }, 2000);
});
addEventListener("hashchange", toon);
toon();
