import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Kind, parse, print, visit, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../..");

/** The folders whose operations each app sends. */
const folders = {
  console: ["apps/console/src", "packages/access-view/src"],
  extranet: ["apps/extranet/src", "packages/access-view/src", "packages/extranet-view/src"],
} as const;

/** An operation as a screen sends it: with every fragment it spreads, and without the marks of the client's cache. */
export async function operationsOf(app: keyof typeof folders, name: string): Promise<string> {
  const definitions = (await Promise.all(folders[app].map(readAll))).flat();
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === name,
  );
  if (!operation) throw new Error(`no screen of the ${app} sends ${name}`);
  const needed = new Map<string, FragmentDefinitionNode>();
  const gather = (node: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(node, {
      FragmentSpread({ name: { value } }) {
        if (needed.has(value)) return;
        const fragment = definitions.find(
          (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value,
        );
        if (!fragment) throw new Error(`${name} spreads ${value}, which nobody wrote`);
        needed.set(value, fragment);
        gather(fragment);
      },
    });
  gather(operation);
  return [operation, ...needed.values()]
    .map((each) => print(visit(each, { Directive: ({ name: { value } }) => (value === "unmask" ? null : undefined) })))
    .join("\n");
}

async function readAll(folder: string) {
  const names = (await readdir(path.join(root, folder), { recursive: true })).filter((each) =>
    each.endsWith(".graphql"),
  );
  const documents = await Promise.all(
    names.map(async (each) => parse(await readFile(path.join(root, folder, each), "utf8"))),
  );
  return documents.flatMap((document) => [...document.definitions]);
}
