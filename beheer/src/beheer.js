// Starts the CMS with the configuration that the site was built with.
import "./handmatig.js";
import { bewaak, onthoud } from "./bewaking.js";
import CMS from "@sveltia/cms";
import { fromFile, toFile } from "./opmaak.js";
import { toonVoorbeeld } from "./voorbeeld.js";

const [config, keuzes, woorden] = await Promise.all(["configuratie", "keuzes", "voorbeeld"].map(read));

for (const { format, fields } of files(config)) {
  CMS.registerCustomFormat(format, "yml", {
    fromFile: (text) => (isList(fields) ? { lijst: fromFile(onthoud(text), fields[0].fields) } : fromFile(onthoud(text), fields)),
    toFile: (value) => onthoud(isList(fields) ? toFile(value.lijst, fields[0].fields) : toFile(value, fields)),
  });
}
CMS.registerEventListener({ name: "preSave", handler: bewaak });
toonVoorbeeld(CMS, files(config), woorden);
const onlyFolder = config.backend.repo.startsWith("lokaal/");
if (onlyFolder && !/^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname)) {
  document.getElementById("enkel-lokaal").hidden = false;
} else {
  document.body.classList.toggle("enkel-map", onlyFolder);
  const logo = { src: new URL("../assets/naft.svg", import.meta.url).pathname };
  new MutationObserver(letZoom).observe(document.head, { childList: true, subtree: true, attributes: true });
  await CMS.init({ config: { ...config, logo, collections: config.collections.map(forCms) } });
}

/** Whoever needs to may enlarge the page; the CMS would forbid it. */
function letZoom() {
  for (const meta of document.querySelectorAll('meta[name="viewport"]')) {
    if (/maximum-scale/.test(meta.content)) meta.content = "width=device-width, initial-scale=1, interactive-widget=resizes-content";
  }
}

async function read(name) {
  const answer = await fetch(new URL(`${name}.json`, import.meta.url));
  if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`);
  return answer.json();
}

/** Every form: that of a collection, or of each file in it. */
function files({ collections }) {
  return collections.flatMap((collection) =>
    collection.files ? collection.files.map((file) => ({ ...file, verzameling: collection.name })) : [{ ...collection, verzameling: collection.name }],
  );
}

function isList(fields) {
  return fields[0].naft?.bestand === true;
}

/** A part of the configuration as the CMS knows it: our own marks off, pick lists filled. */
function forCms(part) {
  if (Array.isArray(part)) return part.map(forCms);
  if (typeof part !== "object" || part === null) return part;
  const { naft, ...rest } = part;
  const made = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, forCms(value)]));
  return naft?.keuzes ? { ...made, options: keuzes[naft.keuzes] } : made;
}
