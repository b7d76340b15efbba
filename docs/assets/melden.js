// The form to report a practice: answers become records and a message. Nothing is sent or kept.
import { canoniek } from "./canoniek.js";

const een = (keuze, waar = document) => waar.querySelector(keuze), vind = (keuze, waar) => [...waar.querySelectorAll(keuze)];
const vorm = een(".melden form"), uit = een("[data-uit]"), kop = een("[data-fouten]");
const { volgorde, vast, grenzen, bestaat, woord } = JSON.parse(een("[data-melden]").dataset.melden);
const vul = (tekst, wat) => tekst.replace(/\{(\w+)\}/g, (_, naam) => wat[naam]);
const samen = (...delen) => delen.filter(Boolean).join(", ");

// A text without signs that nobody sees, or space at its edges.
const schoon = (el) => el.value.replace(/[\t\p{Zl}\p{Zp}]/gu, " ").replace(/[^\P{C}\n]/gu, "").replace(/ +$/gm, "").trim();
const bij = (id) => schoon(een(`#${id}`));
const talig = (tekst) => ({ [bij("taal")]: tekst });

function vrij(titel, anders, bezet) {
  const kort = titel.normalize("NFKD").replace(/[^\0-\x7f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-|-$/g, "") || anders;
  return [kort, ...bezet.map((_, n) => `${kort}-${n + 2}`)].find((id) => !bezet.includes(id));
}

// Answers, in the order of the fields.
function record(van, waar, rest) {
  const gegeven = { ...vast[van], ...rest };
  for (const el of vind(`[data-van=${van}]`, waar)) {
    const tekst = schoon(el), { als } = el.dataset;
    if (el.type === "checkbox") el.checked && (gegeven[el.name] ??= []).push(tekst);
    else if (tekst) gegeven[el.name] ??= als === "rij" ? tekst.split("\n").filter(Boolean).map(talig) : als ? talig(tekst) : tekst;
  }
  return Object.fromEntries(volgorde[van].filter((naam) => gegeven[naam]).map((naam) => [naam, gegeven[naam]]));
}

function maak() {
  const nagekeken = new Date().toLocaleDateString("sv"), bronnen = [], waar = [], nieuw = {};
  for (const rij of vind(".bron", vorm)) {
    const keuze = een("select", rij);
    let bron = keuze.value, naam = keuze.selectedOptions[0].text;
    if (!bron) continue;
    if (bron === "+") {
      const gemaakt = record("bronnen", rij, { nagekeken });
      bron = vrij(gemaakt.titel, "bron", [...vind("option", keuze).map((o) => o.value), ...Object.keys(nieuw)]);
      nieuw[bron] = gemaakt;
      naam = samen(gemaakt.titel, gemaakt.uitgever, gemaakt.datum, gemaakt.adres);
    }
    bronnen.push(record("bronverwijzing", rij, { bron }));
    waar.push(`- ${samen(naam, bronnen.at(-1).plaats)}`);
  }
  const praktijk = [`praktijken/${vrij(bij("titel"), "praktijk", bestaat)}`, record("praktijken", vorm, { nagekeken, bronnen })];
  const bestanden = [praktijk, ...Object.entries(nieuw).map(([id, wat]) => [`bronnen/${id}`, wat])];
  return [waar.join("\n"), bestanden.map(([id, wat]) => [`data/${id}.yml`, canoniek(wat)])];
}

function fout(el) {
  const tekst = el.type === "checkbox" ? el.checked : schoon(el), { patroon, grens } = el.dataset, rij = el.closest("[data-nieuw]");
  if (rij && een("select", rij.parentNode).value !== "+") return "";
  if (!tekst) return el.required ? woord["fout.leeg"] : "";
  if (patroon && !(RegExp(`^(${patroon})$`).test(tekst) && klopt(tekst))) return woord["fout.vorm"];
  for (const [patroon, zin] of grens ? grens.split(" ").map((naam) => grenzen[naam]) : []) {
    const stuk = tekst.match(RegExp(patroon, "im"));
    if (stuk) return vul(zin, { stuk: stuk[0].trim() });
  }
  return "";
}

// A school year is two years in a row, and a day is in the calendar.
function klopt(tekst) {
  const [jaar, tweede = ""] = tekst.split("-");
  try { return isNaN(jaar) || (tweede[2] ? tweede - jaar === 1 : jaar > 0 && new Date(tekst).toISOString().startsWith(tekst)); } catch { return false; }
}

function keur(el) {
  const zin = (een(`#${el.id}-fout`).textContent = fout(el));
  el.ariaInvalid = zin > "";
  return zin;
}

function regel(el) {
  const punt = document.createElement("li"), link = punt.appendChild(document.createElement("a"));
  link.href = `#${el.id}`;
  link.textContent = `${el.labels[0].textContent} ${fout(el)}`;
  return punt;
}

function stuk([naam, tekst], n) {
  const gemaakt = een(".melden template").content.cloneNode(true), [titel, vak, knop, link] = vind("h3, textarea, button, a", gemaakt);
  titel.textContent = vak.ariaLabel = naam;
  vak.value = tekst;
  knop.dataset.kopieer = `#${(vak.id = `stuk-${n}`)}`;
  link.download = naam.split("/")[2] ?? "praktijk.txt";
  link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(tekst)}`;
  return gemaakt;
}

function toon([bronnen, bestanden]) {
  const plaats = een("[data-bericht]"), titel = bij("titel"), zinnen = [bij("taal") === "nl" ? "" : woord["bericht.vertalen"], bij("opmerking")];
  const opmerking = zinnen.map((zin) => zin && `${zin}\n\n`).join("");
  const brief = vul(woord.bericht, { titel, samenvatting: bij("samenvatting"), bronnen, opmerking }), alles = [brief, ...bestanden.flat()].join("\n\n");
  plaats.replaceChildren(...[[plaats.dataset.bericht, alles], ...bestanden].map(stuk));
  for (const link of vind("[data-naar]", uit)) {
    const [lang, kort] = [alles, brief].map((tekst) => vul(link.dataset.naar, { titel: encodeURIComponent(titel), tekst: encodeURIComponent(tekst) }));
    link.href = lang.length < 1900 ? lang : kort;
  }
  een("h2", uit).focus();
}

vorm.addEventListener("input", ({ target }) => {
  uit.hidden = true;
  if (target.ariaInvalid === "true") keur(target);
});
vorm.addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const mis = vind("[aria-describedby$=fout]", vorm).filter(keur), n = mis.length;
  kop.hidden = !n;
  uit.hidden = n > 0;
  kop.firstChild.textContent = vul(woord[n === 1 ? "fouten.een" : "fouten.meer"], { n });
  kop.lastChild.replaceChildren(...mis.map(regel));
  if (n) kop.focus();
  else toon(maak());
});
vorm.hidden = false;
