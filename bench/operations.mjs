// What the screens really ask: their own documents, with the fragments of the components they are made of.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { ofTheApi } from "./world.mjs";

const { Kind, parse, print, visit } = ofTheApi("graphql");
const root = fileURLToPath(new URL("../", import.meta.url));

const folders = {
  console: ["apps/console/src", "packages/client/src"],
  extranet: ["apps/extranet/src", "packages/extranet-view/src", "packages/client/src"],
};

export async function operationOf(app, name) {
  const definitions = new Map();
  for (const folder of folders[app])
    for (const file of await graphqlFiles(path.join(root, folder)))
      for (const definition of parse(await readFile(file, "utf8")).definitions)
        definitions.set(definition.name?.value, definition);
  const wanted = new Map();
  const take = (each) => {
    if (wanted.has(each)) return;
    const definition = definitions.get(each);
    if (!definition) throw new Error(`${each} is no operation of ${app}`);
    wanted.set(each, definition);
    visit(definition, { FragmentSpread: (spread) => take(spread.name.value) });
  };
  take(name);
  const document = visit(
    { kind: Kind.DOCUMENT, definitions: [...wanted.values()] },
    // For the client's cache alone.
    { Directive: ({ name: { value } }) => (value === "unmask" ? null : undefined) },
  );
  return print(document);
}

async function graphqlFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".graphql"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
