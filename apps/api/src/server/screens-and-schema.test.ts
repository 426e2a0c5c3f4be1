import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
} from "graphql";
import { expect, test } from "vitest";
import { buildSchema } from "./build-schema.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../..");
const schema = buildSchema();
/** A fragment stands in a file beside the screen that draws it, and @unmask is the mark of the browser's cache. */
const elsewhere = new Set([
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
]);
const rules = specifiedRules.filter((rule) => !elsewhere.has(rule));

test("every act of the screens goes through the schema that integrators use (L-20)", async () => {
  const written = (await Promise.all(["apps", "packages"].map(operationsUnder))).flat();
  const faults = written.flatMap(({ file, document }) =>
    validate(schema, document, rules).map(({ message }) => `${file}: ${message}`),
  );
  expect(written.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});

test("every type, field and argument of the schema says what it is (L-20, B-04)", () => {
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            ...(field.description ? [] : [`${type.name}.${field.name}`]),
            ...field.args
              .filter((each) => !each.description && each.name !== "input")
              .map((each) => `${type.name}.${field.name}(${each.name})`),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`)
        : []),
    ]);
  expect(silent).toEqual([]);
});

async function operationsUnder(folder: string): Promise<{ file: string; document: DocumentNode }[]> {
  const names = (await readdir(path.join(root, folder), { recursive: true })).filter(
    (each) => /^[^/]+\/src\/.*\.graphql$/.test(each) && !each.includes("node_modules"),
  );
  return Promise.all(
    names.map(async (each) => ({
      file: `${folder}/${each}`,
      document: parse(await readFile(path.join(root, folder, each), "utf8")),
    })),
  );
}
