// Every file of a list through the layout of the editor page and back: { file: text } on standard output.
import fs from "node:fs";

const [source, config, root] = process.argv.slice(2);
const { fromFile, toFile } = await import(source);
const made = {};
for (const { file, fields } of JSON.parse(fs.readFileSync(config, "utf8"))) {
  const own = fields[0].naft?.bestand ? fields[0].fields : fields;
  made[file] = toFile(fromFile(fs.readFileSync(`${root}/${file}`, "utf8"), own), own);
}
console.log(JSON.stringify(made));
