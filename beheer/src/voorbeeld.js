// A record as its page will roughly look, in the styles of the site: title, facts, sections, sources. In each language.
import { blocks, line } from "./markdown.js";

const LANGUAGES = { nl: "Nederlands", fr: "Français", en: "English" };
const LOCALES = { nl: "nl-BE", fr: "fr-BE", en: "en-GB" };
const APART = new Set(["id", "titel", "samenvatting", "zekerheid", "nagekeken", "nagelezen", "trefwoorden", "bronnen", "nummer", "in_naft_tekst"]);
const STYLES = ["naft.css", "figuren.css"];

/** Register a preview for each form.
 * @param woorden interface words by key, and `titels` of records by soort/id, each in three languages. */
export function toonVoorbeeld(CMS, forms, woorden) {
  for (const name of STYLES) CMS.registerPreviewStyle(new URL(`../assets/${name}`, import.meta.url).href);
  CMS.registerPreviewStyle(new URL("voorbeeld.css", import.meta.url).href);
  for (const form of forms) if (!form.fields[0].naft?.bestand) CMS.registerPreviewTemplate(form.name, pagina(form, woorden));
}

function pagina(form, { teksten, titels }) {
  const h = window.h;
  return window.createClass({
    displayName: "Voorbeeld",
    getInitialState: () => ({ taal: "nl" }),
    render() {
      const { taal } = this.state;
      const choose = (code) => () => this.setState({ taal: code });
      return h("div", { className: "voorbeeld" },
        h("p", { className: "voorbeeld-talen", role: "group", "aria-label": "Taal van het voorbeeld" },
          ...Object.entries(LANGUAGES).map(([code, name]) =>
            h("button", { type: "button", lang: code, "aria-pressed": code === taal, onClick: choose(code) }, name))),
        h("main", { lang: taal }, h("article", null, ...new Blad(h, taal, teksten, titels).delen(form, this.props.entry.get("data").toJS()))));
    },
  });
}

class Blad {
  constructor(h, taal, teksten, titels) {
    Object.assign(this, { h, taal, teksten, titels });
    this.titel = (soort, id) => this.tekst(titels[`${soort}/${id}`]) || id;
  }

  woord(key, otherwise) {
    return this.teksten[key]?.[this.taal] ?? otherwise;
  }

  /** A text in the reader's language; Dutch where that is missing, as on the site. */
  tekst(value) {
    if (typeof value !== "object" || value === null) return value ?? "";
    return value[this.taal] || value.nl || "";
  }

  talig(value) {
    const shown = line(this.h, this.tekst(value), this.titel);
    const missing = value && typeof value === "object" && !value[this.taal] && value.nl;
    return missing ? this.h("span", { lang: "nl", className: "terugval", title: this.woord("terugval", "") }, ...[shown].flat()) : shown;
  }

  delen(form, record) {
    const fields = form.fields.filter((field) => !APART.has(field.name) && !leeg(record[field.name]));
    return [this.kop(form, record), this.feiten(fields.filter(isFeit), record), ...fields.filter((f) => !isFeit(f)).map((f) => this.sectie(f, record[f.name])), this.bronnen(record.bronnen), this.voet(record)];
  }

  kop(form, record) {
    const { h } = this;
    const sure = record.zekerheid && record.zekerheid !== "hoog";
    return h("header", { className: "kop" },
      h("p", { className: "kop-soort" }, h("a", null, this.woord(`soort.${form.verzameling === "visie" ? "hoofdstukken" : form.verzameling}`, form.label))),
      h("h1", null, ...[this.talig(record.titel)].flat()),
      leeg(record.samenvatting) ? null : h("p", { className: "lead" }, ...[this.talig(record.samenvatting)].flat()),
      h("p", { className: "merken" },
        "in_naft_tekst" in record ? h("span", { className: `merk merk-${record.in_naft_tekst ? "ja" : "nee"}` }, this.woord(record.in_naft_tekst ? "methodiek.in-naft" : "methodiek.niet-in-naft", "")) : null,
        sure ? h("span", { className: `merk merk-${record.zekerheid}` }, this.woord(`zekerheid.${record.zekerheid}`, record.zekerheid)) : null));
  }

  feiten(fields, record) {
    if (!fields.length) return null;
    const { h } = this;
    return h("dl", { className: "feiten" }, ...fields.map((field) => h("div", null, h("dt", null, this.naam(field)), h("dd", null, ...[this.waarde(field, record[field.name])].flat()))));
  }

  naam(field) {
    return this.woord(`veld.${field.name}`, field.label);
  }

  sectie(field, value) {
    const { h } = this;
    return h("section", { className: "deel" }, h("h2", null, this.naam(field)), ...[this.inhoud(field, value)].flat());
  }

  /** What stands under the heading of a field. */
  inhoud(field, value) {
    const { h } = this;
    if (isTalig(field) && field.widget === "object") return this.blok(value);
    if (isTalig(field)) return h("ol", { className: "stappen" }, ...value.map((item) => h("li", null, ...[this.talig(item)].flat())));
    if (field.fields?.[0]?.name === "tekst") {
      return h("ul", { className: `punten ${field.name === "let_op" ? "let" : ""}` }, ...value.map((item) => h("li", null, ...[this.talig(item.tekst)].flat())));
    }
    if (field.widget === "list" && field.fields) return value.map((item) => this.groep(field.fields, item));
    if (field.widget === "object") return this.groep(field.fields, value);
    return h("p", null, ...[this.waarde(field, value)].flat());
  }

  blok(value) {
    const shown = blocks(this.h, this.tekst(value), this.titel);
    return value[this.taal] || !value.nl ? shown : this.h("div", { lang: "nl", className: "terugval" }, ...shown);
  }

  /** A group of fields: its own heading, its text as text, and the rest with a label each. */
  groep(fields, value) {
    const { h } = this;
    const shown = fields.filter((field) => !["id", "titel", "nummer"].includes(field.name) && !leeg(value?.[field.name]));
    const heading = [value?.nummer, this.tekst(value?.titel)].filter(Boolean).join(" ");
    return h("div", { className: "voorbeeld-groep" }, heading ? h("h3", null, heading) : null, ...shown.map((field) => this.deel(field, value[field.name])));
  }

  deel(field, value) {
    const { h } = this;
    if (field.name === "tekst") return h("div", null, ...[this.inhoud(field, value)].flat());
    if (field.name === "alineas" || field.name === "paragrafen") return h("div", null, ...[this.inhoud(field, value)].flat());
    const sources = field.fields?.[0]?.name === "bron" && field.widget === "list";
    return h("div", { className: "voorbeeld-veld" }, h("p", { className: "stil" }, this.naam(field)), h("div", null, ...[sources ? this.bronlijst(value) : this.inhoud(field, value)].flat()));
  }

  /** A fact: names of records, choices, a number. */
  waarde(field, value) {
    const { h } = this;
    if (Array.isArray(value)) return h("ul", { className: "namen" }, ...value.map((one) => h("li", null, ...[this.waarde(field, one)].flat())));
    if (value === true || value === false) return value ? "✓" : "–";
    if (isTalig(field)) return this.talig(value);
    if (field.widget === "relation") return this.titel(field.file ?? field.collection, value);
    if (field.naft?.keuzes === "records") return this.tekst(this.titels[value]) || value;
    const known = ["vorm", "zekerheid", "gezien", "eenheid", field.name].map((name) => this.woord(`${name}.${value}`)).find(Boolean);
    return known ?? String(value);
  }

  bronnen(sources) {
    if (leeg(sources)) return null;
    return this.h("section", { className: "deel" }, this.h("h2", null, this.woord("bronnen", "Bronnen")), this.bronlijst(sources));
  }

  bronlijst(sources) {
    const { h } = this;
    return h("ul", { className: "bronnen" }, ...sources.filter((one) => one?.bron).map((one) =>
      h("li", null, h("a", { className: "bron" }, this.titel("bronnen", one.bron)), leeg(one.plaats) ? "" : ", ", ...[leeg(one.plaats) ? "" : this.talig(one.plaats)].flat(), " ",
        leeg(one.opmerking) ? null : h("span", { className: "stil" }, ...[this.talig(one.opmerking)].flat()))));
  }

  voet({ nagekeken }) {
    if (!nagekeken) return null;
    const day = new Date(`${nagekeken}T00:00:00Z`);
    const told = Number.isNaN(day.getTime()) ? nagekeken : day.toLocaleDateString(LOCALES[this.taal], { dateStyle: "long", timeZone: "UTC" });
    return this.h("footer", { className: "voet-record" }, this.h("p", null, `${this.woord("nagekeken", "Nagekeken")} ${told}.`));
  }
}

function isTalig(field) {
  return field.fields?.[0]?.name === "nl";
}

/** Whether a field is told in the box of facts, and not as a section of its own. */
function isFeit(field) {
  return field.name === "duur" || (!field.fields && field.widget !== "list") || (isTalig(field) && field.widget === "object" && field.fields[0].widget === "string");
}

function leeg(value) {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every(leeg);
}
