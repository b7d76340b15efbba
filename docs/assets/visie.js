// A chapter of the vision: the ¶ beside a paragraph opens its address and citations, ready to copy.
// Without this script, or without the file, the ¶ is a plain permalink, and the chapter's own citation stands at the end of the page.
const nota = document.querySelector("[data-citaten]");
let gehaald;

function haal() {
  gehaald ??= fetch("citaten.json").then((antwoord) => (antwoord.ok ? antwoord.json() : null)).catch(() => null);
  return gehaald;
}

function maak(naam, eigenschappen, ...kinderen) {
  const deel = Object.assign(document.createElement(naam), eigenschappen);
  deel.append(...kinderen);
  return deel;
}

const venster = maak("dialog", { className: "citaten" });
venster.setAttribute("aria-labelledby", "citaten-titel");
venster.addEventListener("click", (klik) => { if (klik.target === venster) venster.close(); });
document.body.append(venster);
for (const anker of nota.querySelectorAll("a.pl")) anker.setAttribute("aria-haspopup", "dialog");

function rij(woorden, label, tekst, blok) {
  const inhoud = blok ? maak("pre", {}, maak("code", { textContent: tekst })) : maak("span", { textContent: tekst });
  const knop = maak("button", { type: "button", textContent: woorden.kopieer });
  knop.setAttribute("aria-label", `${woorden.kopieer}: ${label}`);
  knop.addEventListener("click", async () => {
    try { await navigator.clipboard.writeText(tekst); } catch { getSelection().selectAllChildren(inhoud); return; }
    knop.textContent = woorden.gekopieerd;
    setTimeout(() => { knop.textContent = woorden.kopieer; }, 2000);
  });
  return [maak("dt", { textContent: label }), maak("dd", {}, inhoud, knop)];
}

async function toon(anker) {
  const alles = await haal();
  const citaat = alles?.citaten[anker.getAttribute("href").slice(1)];
  if (!citaat) return;
  const woorden = alles.woorden;
  const sluit = maak("button", { type: "button", className: "citaten-sluit", textContent: woorden.sluit });
  sluit.addEventListener("click", () => venster.close());
  const rijen = [[woorden.adres, anker.href], [woorden.kort, citaat.kort], ["APA", citaat.apa], ["BibTeX", citaat.bibtex, true], ["RIS", citaat.ris, true]];
  const titel = maak("h2", { id: "citaten-titel", textContent: `${woorden.titel}: ${citaat.plaats}` });
  venster.replaceChildren(titel, sluit, maak("dl", {}, ...rijen.flatMap((delen) => rij(woorden, ...delen))));
  venster.showModal();
  venster.addEventListener("close", () => anker.focus(), { once: true });
}

nota.addEventListener("click", (klik) => {
  const anker = klik.target.closest("a.pl");
  if (anker && !klik.ctrlKey && !klik.metaKey && !klik.shiftKey) toon(anker);
});
