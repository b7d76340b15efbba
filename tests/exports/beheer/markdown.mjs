// Texts through the small Markdown of the preview, as nested lists: [name, ...children].
const [source, texts] = process.argv.slice(2);
const { blocks } = await import(source);
const h = (name, attributes, ...children) => [attributes?.href ? `${name} ${attributes.href}` : name, ...children];
const titel = (soort, id) => `<${soort}/${id}>`;
console.log(JSON.stringify(JSON.parse(texts).map((text) => blocks(h, text, titel))));
