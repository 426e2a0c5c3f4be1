import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/**
 * @typedef {{ specifier: string, line: number }} Import
 * @typedef {{ path: string, imports: Import[], lines: number, exports: number }} Source
 */

const roots = ["apps", "packages", "e2e", "bench", "tooling", "docs"];
const notOurs = new Set(["node_modules", "dist", "gql", "coverage", "test-results", "playwright-report"]);
/** Written by a generator, under the name it chose. */
const generated = /\.gen\.ts$/;
const code = /\.(ts|tsx|mts|mjs|js)$/;

/** Every file that we wrote, with what it imports. Paths are relative to the root, with forward slashes. */
export function readSources(root) {
  return roots
    .flatMap((folder) => filesBelow(root, folder))
    .map((file) => sourceOf(file, code.test(file) ? readFileSync(path.join(root, file), "utf8") : ""));
}

/** @returns {Source} */
export function sourceOf(file, text) {
  const source = { path: file, imports: [], lines: text.split("\n").length, exports: 0 };
  if (!code.test(file)) return source;
  const { program, module, errors } = parseSync(file, text);
  if (errors.length) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  source.exports = module.staticExports.reduce((sum, { entries }) => sum + entries.length, 0);
  const note = (node) => {
    if (typeof node?.value === "string") source.imports.push({ specifier: node.value, line: lineAt(text, node.start) });
  };
  new Visitor({
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source),
    CallExpression: (node) => node.callee.name === "require" && note(node.arguments[0]),
  }).visit(program);
  return source;
}

export function filesBelow(root, folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) || entry.name.startsWith(".") ? [] : filesBelow(root, file);
    return generated.test(file) ? [] : [file];
  });
}

function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
