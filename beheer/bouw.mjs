// Bundles the editor page into gebouwd/: scripts, fonts, and the licences of all that is in them.
import { build } from "esbuild";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.join(HERE, "gebouwd");
const CMS = path.join(HERE, "node_modules/@sveltia/cms");
// Loaded by the CMS only for field types that no record has: code, maps, images, rich text.
const UNUSED = /^(@shikijs\/|leaflet|terra-draw|svgo|exifr|turndown)|\/(shiki-engine|heic|webp_enc)[^/]*\.js$/;
const LOCALES = /\/locales\/[\w-]+\.json$/;
const KEPT = /\/(nl|fr)\.json$/;

const leaveOut = {
  name: "leave-out",
  setup(builder) {
    const nothing = { path: "niets", namespace: "left-out" };
    builder.onResolve({ filter: UNUSED }, () => nothing);
    builder.onResolve({ filter: LOCALES }, ({ path: name }) => (KEPT.test(name) ? undefined : nothing));
    // The CMS names its fonts twice: beside its script, and at a CDN that nothing here may ask.
    builder.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path: name }) => {
      const text = fs.readFileSync(name, "utf8");
      const contents = text.replace(/@font-face \{[^{}]*cdn\.jsdelivr\.net[^{}]*\}/g, "");
      if (contents === text || contents.includes("cdn.jsdelivr.net")) throw new Error("de lettertypes van de CMS staan anders in deze versie: kijk bouw.mjs na");
      return { contents };
    });
    builder.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default {};" }));
  },
};

fs.rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: HERE,
  entryPoints: { beheer: "src/beheer.js", stijl: "src/stijl.css", voorbeeld: "src/voorbeeld.css" },
  outdir: OUT,
  chunkNames: "deel-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "linked",
  metafile: true,
  logLevel: "warning",
  plugins: [leaveOut],
});

// The CMS asks for its fonts beside its own script.
fs.mkdirSync(path.join(OUT, "assets"));
for (const name of fs.readdirSync(path.join(CMS, "npm/assets"))) {
  if (/\.woff2$|LICENSE/.test(name)) fs.copyFileSync(path.join(CMS, "npm/assets", name), path.join(OUT, "assets", name));
}

fs.writeFileSync(path.join(OUT, "LICENTIES.txt"), licences(Object.keys(metafile.inputs)));

/** The name, version and licence text of each package that has a file in the bundle. */
function licences(inputs) {
  const found = new Set(inputs.map((name) => name.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1]).filter(Boolean));
  const texts = [...found].sort().map((folder) => {
    const about = JSON.parse(fs.readFileSync(path.join(HERE, folder, "package.json"), "utf8"));
    const file = fs.readdirSync(path.join(HERE, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${about.name}: geen licentietekst gevonden`);
    return `${about.name} ${about.version} (${about.license})\n\n${fs.readFileSync(path.join(HERE, folder, file), "utf8").trim()}\n`;
  });
  const intro =
    "De redactiepagina bevat deze pakketten. Wat @sveltia/cms zelf van anderen meebrengt, noemt het in de .LEGAL.txt-bestanden\n" +
    "hiernaast; de licenties van de lettertypes staan in assets/.\n";
  return [intro, ...texts].join(`\n${"-".repeat(80)}\n\n`);
}
