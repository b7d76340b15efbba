// The records as text and as form values. Reading keeps every scalar as typed; writing is the layout of `naft format`.
import { parse } from "yaml";
import { canoniek } from "../../docs/assets/canoniek.js";

const LANGUAGES = ["nl", "fr", "en"];

/** A file as form values: text, but true and false where a form has a switch, and names in three languages. */
export function fromFile(text, fields) {
  return asForm(parse(text, { schema: "failsafe" }), fields);
}

/** Form values as a file. */
export function toFile(value, fields) {
  return canoniek(asFile(value, fields));
}

function asForm(value, fields) {
  if (Array.isArray(value)) return value.map((item) => asForm(item, fields));
  if (!isMap(value)) return value;
  const byName = names(fields);
  return Object.fromEntries(Object.entries(value).map(([name, given]) => [name, formValue(given, byName[name])]));
}

function formValue(given, field) {
  if (!field) return given;
  if (isYesNo(field)) return given === "true" ? true : given === "false" ? false : given;
  if (field.naft?.naam) return Array.isArray(given) ? given.map(everywhere) : everywhere(given);
  return field.fields ? asForm(given, field.fields) : given;
}

/** A name that is one word in every language, written out. */
function everywhere(given) {
  return typeof given === "string" ? Object.fromEntries(LANGUAGES.map((code) => [code, given])) : given;
}

function asFile(value, fields) {
  if (Array.isArray(value)) return value.map((item) => asFile(item, fields));
  if (!isMap(value)) return plain(value);
  const byName = names(fields);
  const order = [...fields].sort((one, other) => (one.naft?.plaats ?? 0) - (other.naft?.plaats ?? 0)).map((field) => field.name);
  const place = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, given]) => !isNothing(given))
      .sort(([one], [other]) => place(one) - place(other))
      .map(([name, given]) => [name, fileValue(given, byName[name])]),
  );
}

function fileValue(given, field) {
  const kind = field?.naft ?? {};
  if (kind.regel) return Array.isArray(given) ? given.map((item) => lines(item, kind.naam)) : lines(given, kind.naam);
  return asFile(given, field?.fields ?? []);
}

/** A text of one line in three languages; a name that is the same in all of them once. */
function lines(given, isName) {
  if (!isMap(given)) return oneLine(given);
  const words = LANGUAGES.map((code) => given[code] && oneLine(given[code]));
  if (isName && words[0] && words.every((word) => word === words[0])) return words[0];
  return Object.fromEntries(LANGUAGES.map((code, index) => [code, words[index]]).filter(([, word]) => word));
}

function oneLine(value) {
  return plain(value).replace(/\s*\n\s*/g, " ").trim();
}

/** Text as it goes into the file: typed line ends, no spaces at the ends of lines. */
function plain(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value;
  return String(value).replaceAll("\r\n", "\n").replace(/[ \t]+$/gm, "").replace(/\n+$/, "");
}

/** What a form leaves behind where nothing was filled in. */
function isNothing(value) {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) && Object.values(value).every(isNothing);
}

function isYesNo(field) {
  return field.widget === "boolean" || field.options?.some((option) => option.value === true);
}

function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function names(fields) {
  return Object.fromEntries(fields.map((field) => [field.name, field]));
}
