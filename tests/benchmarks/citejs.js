// Reads a BibLaTeX, RIS or CSL-JSON file with citation-js and prints what it understood as CSL-JSON.
// usage: node citejs.js NODE_MODULES FILE
const path = require("path");
const fs = require("fs");
const [, , modules, file] = process.argv;
const { Cite, plugins } = require(path.join(modules, "@citation-js/core"));
require(path.join(modules, "@citation-js/plugin-bibtex"));
require(path.join(modules, "@citation-js/plugin-ris"));
plugins.config.get("@bibtex");
const type = { ".bib": "@biblatex/text", ".ris": "@ris/file", ".json": "@csl/list+object" };
const text = fs.readFileSync(file, "utf8");
const ext = path.extname(file);
const data = ext === ".json" ? JSON.parse(text) : text;
const cite = new Cite(data, ext === ".json" ? {} : { forceType: type[ext] });
console.log(JSON.stringify(cite.data));
