// The small Markdown of text fields as React elements: paragraphs, lists, emphasis, links and marks. No HTML is ever parsed.
const ITEM = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)|\{(cijfer|begrip|noot):([^{}\s]+)\}/;
const SAFE = /^(https?:\/\/|mailto:)/;

/** A text as blocks; `h` makes an element, `titel` gives the title of a record by soort and id. */
export function blocks(h, text, titel) {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part, index) => block(h, part, titel, index));
}

/** A text as one line: the same, without the paragraph around a single one. */
export function line(h, text, titel) {
  const parts = text.split(/\n{2,}/).filter((part) => part.trim());
  return parts.length === 1 && !ITEM.test(parts[0]) ? inline(h, parts[0], titel) : blocks(h, text, titel);
}

function block(h, text, titel, key) {
  const rows = text.split("\n");
  if (!ITEM.test(rows[0])) return h("p", { key }, ...inline(h, text, titel));
  const items = [];
  for (const row of rows) {
    const found = row.match(ITEM);
    if (found) items.push(found[2]);
    else items[items.length - 1] += ` ${row.trim()}`;
  }
  const kind = rows[0].match(ITEM)[1] ? "ol" : "ul";
  return h(kind, { key }, ...items.map((item) => h("li", null, ...inline(h, item, titel))));
}

function inline(h, text, titel) {
  const made = [];
  let rest = text;
  for (let found = rest.match(INLINE); found; found = rest.match(INLINE)) {
    if (found.index) made.push(rest.slice(0, found.index));
    made.push(piece(h, found, titel));
    rest = rest.slice(found.index + found[0].length);
  }
  return rest ? [...made, rest] : made;
}

function piece(h, [whole, strong, em, words, target, mark, id], titel) {
  if (strong) return h("strong", null, ...inline(h, strong, titel));
  if (em) return h("em", null, ...inline(h, em, titel));
  if (mark === "noot") return h("sup", null, id);
  if (mark === "begrip") return h("span", { className: "begrip", title: id }, titel("begrippen", id));
  // A figure is filled in when the site is built; here its name stands in its place.
  if (mark === "cijfer") return h("span", { className: "pil", title: whole }, titel("cijfers", id.split(":")[0]));
  return SAFE.test(target) ? h("a", { href: target, target: "_blank", rel: "noreferrer" }, words) : h("span", { className: "begrip", title: target }, words);
}
