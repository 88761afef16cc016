// Renders items with citeproc-js: first note, second mention, both with a pinpoint, and the entry.
// usage: node citeproc.js NODE_MODULES STYLES LOCALES < {"styles": [{name, id, locale}], "items": [{item, locator, label}]}
const fs = require("fs");
const path = require("path");
const [, , modules, styles, locales] = process.argv;
const CSL = require(path.join(modules, "citeproc"));
const asked = JSON.parse(fs.readFileSync(0, "utf8"));
const items = Object.fromEntries(asked.items.map((one) => [one.item.id, one.item]));

function locale(name) {
  const file = (wanted) => path.join(locales, `locales-${wanted}.xml`);
  const text = fs.readFileSync(fs.existsSync(file(name)) ? file(name) : file("en-US"), "utf8");
  // The leaves of Russian files are l. and ll.; the Russian locale says so itself.
  return text
    .replace(/<single>fol\.<\/single>/, "<single>l.</single>")
    .replace(/<multiple>fols\.?<\/multiple>/, "<multiple>ll.</multiple>");
}

const rendered = {};
for (const style of asked.styles) {
  const sys = { retrieveLocale: locale, retrieveItem: (id) => JSON.parse(JSON.stringify(items[id])) };
  const engine = new CSL.Engine(sys, fs.readFileSync(path.join(styles, `${style.id}.csl`), "utf8"), style.locale, true);
  engine.setOutputFormat("html");
  rendered[style.name] = {};
  for (const { item, locator, label } of asked.items) {
    engine.updateItems([item.id]);
    const place = locator ? { locator, label } : {};
    const entries = engine.makeBibliography();
    rendered[style.name][item.id] = {
      note: engine.makeCitationCluster([{ id: item.id, position: 0, ...place }]),
      short: engine.makeCitationCluster([{ id: item.id, position: 1, ...place }]),
      entry: entries ? entries[1].join("") : "",
    };
  }
}
console.log(JSON.stringify(rendered));
