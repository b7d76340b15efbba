// Plain values as YAML in the one layout of the project. The same rules as macros/exports/canoniek.py; a test holds them equal.
const WIDE = 110;
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~=<][^[\]{}\n\t]*$/u;
const NUMBER = /^(?:[-+.]?\d[\d_.]*(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/i;
const SAFE_NUMBER = /^(?!-0$)-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/;
const WORDS_FOR_OTHERS = new Set(["", "~", "null", "yes", "no", "true", "false", "on", "off", "y", "n"]);
const BARE = /^[\p{L}\p{N}_/-]+$/u;
// What an editor can see: no control signs and no odd spaces, but those of French typography.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|(?![ \u00a0\u202f])\p{Zs}/u;

/** A record, or a list of them, as the text of its file. */
export function canoniek(value) {
  const lines = Array.isArray(value) ? sequence(value, 0) : mapping(value, 0);
  return `${(lines.length ? lines : [Array.isArray(value) ? "[]" : "{}"]).join("\n")}\n`;
}

function mapping(found, depth) {
  return Object.entries(found).flatMap(([key, value]) => field(`${scalar(key)}:`, value, depth));
}

function sequence(items, depth) {
  return items.flatMap((item) => {
    if (!isMap(item) || !Object.keys(item).length) return field("-", item, depth);
    const [first, ...rest] = mapping(item, depth + 2);
    return [`${" ".repeat(depth)}- ${first.trimStart()}`, ...rest];
  });
}

/** A key with its value: on one line where it fits, else on the lines below. */
function field(lead, value, depth) {
  const start = " ".repeat(depth) + lead;
  if (isMap(value) && Object.keys(value).length) return [start, ...mapping(value, depth + 2)];
  if (Array.isArray(value)) {
    const short = shortList(value);
    return short && length(start) + length(short) < WIDE ? [`${start} ${short}`] : [start, ...sequence(value, depth + 2)];
  }
  const [first, ...more] = text(value, depth, length(start) + 1);
  return [`${start} ${first}`, ...more];
}

function shortList(items) {
  const words = items.filter((item) => typeof item !== "object").map((item) => (typeof item === "string" ? scalar(item) : String(item)));
  return words.length === items.length && words.every((word) => BARE.test(word)) ? `[${words.join(", ")}]` : null;
}

function text(value, depth, at) {
  if (typeof value === "boolean") return [String(value)];
  if (isMap(value)) return ["{}"];
  const said = String(value);
  const pad = " ".repeat(depth + 2);
  if (isBlock(said)) return ["|-", ...said.split("\n").map((line) => (line ? pad + line : ""))];
  if (!said.includes("\n") && at + length(said) > WIDE && isPrintable(said) && said.split(" ").every(Boolean)) return [">-", pad + said];
  return [scalar(said)];
}

/** Whether a text of more lines can stand as it is. */
function isBlock(said) {
  const lines = said.split("\n");
  return lines.length > 1 && Boolean(lines[0]) && Boolean(lines.at(-1)) && lines.every((line) => !/^ | $/.test(line) && isPrintable(line));
}

function scalar(said) {
  if (SAFE_NUMBER.test(said) || (PLAIN.test(said) && !isTricky(said))) return said;
  if (isPrintable(said) && (!said.includes("'") || said.includes('"') || said.includes("\\"))) return `'${said.replaceAll("'", "''")}'`;
  return `"${[...said].map(escaped).join("")}"`;
}

function escaped(sign) {
  if (sign === '"' || sign === "\\") return `\\${sign}`;
  return UNSEEN.test(sign) ? `\\U${sign.codePointAt(0).toString(16).toUpperCase().padStart(8, "0")}` : sign;
}

function isTricky(said) {
  if (NUMBER.test(said) && !SAFE_NUMBER.test(said)) return true;
  return /^[ \t\r\n]|[ \t\r\n]$/.test(said) || WORDS_FOR_OTHERS.has(said.toLowerCase()) || said.includes(": ") || said.includes(" #") || said.endsWith(":") || !isPrintable(said);
}

function isPrintable(said) {
  return !UNSEEN.test(said);
}

function length(said) {
  return [...said].length;
}

function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
