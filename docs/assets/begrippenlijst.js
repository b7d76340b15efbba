// Narrows the glossary while you type. What is asked stands in the address, so it can be shared and undone.
const lijst = document.querySelector("[data-begrippenlijst]");
const form = lijst.querySelector("form");
const { q } = form.elements;
const vinken = [...form.querySelectorAll("[type=checkbox]")];
const plat = (tekst) => tekst.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
const groepen = [...lijst.querySelectorAll("section")].map((el) => ({
  el, letter: lijst.querySelector(`.az [href="#${el.querySelector("h2").id}"]`).parentNode,
  termen: [...el.querySelectorAll("dl > div")].map((t) => ({ el: t, soort: (t.dataset.soort || "").split(" "), tekst: plat(`${t.dataset.woorden || ""} ${t.textContent}`) })),
}));

function lees() {
  const vraag = new URLSearchParams(location.search);
  q.value = vraag.get("q") || "";
  for (const vink of vinken) vink.checked = vraag.getAll("soort").includes(vink.value);
  toon();
}

function toon() {
  const woorden = plat(q.value).split(/\s+/), soorten = vinken.filter((v) => v.checked).map((v) => v.value);
  let n = 0;
  for (const groep of groepen) {
    let hier = 0;
    for (const t of groep.termen) {
      const past = woorden.every((w) => t.tekst.includes(w)) && soorten.every((s) => t.soort.includes(s));
      t.el.hidden = !past;
      hier += past;
    }
    groep.el.hidden = groep.letter.hidden = !hier;
    n += hier;
  }
  form.querySelector("[role=status]").textContent = lijst.dataset.begrippenlijst.replace("{n}", n);
  lijst.querySelector(".begrippen-geen").hidden = n > 0;
}

function wijzig() {
  const vraag = new URLSearchParams(new FormData(form));
  if (!q.value) vraag.delete("q");
  history.replaceState(null, "", location.pathname + (`${vraag}` && `?${vraag}`) + location.hash);
  toon();
}

form.hidden = false;
form.addEventListener("input", wijzig);
form.addEventListener("submit", (e) => e.preventDefault());
// Who follows a link to a term must see it, whatever the filter says.
addEventListener("hashchange", () => {
  const doel = document.getElementById(location.hash.slice(1));
  if (doel && doel.closest("[hidden]")) { form.reset(); wijzig(); doel.scrollIntoView(); }
});
lees();
