import path from "node:path";
import { lineOfModules } from "./line-of-modules.mjs";

const api = "apps/api/src/";
const isTest = (file) => /\.test\.(ts|tsx|mjs)$/.test(file);
const isBuilder = (file) => file.endsWith(".builders.ts");
const isConfiguration = (file) => /(\.config\.(ts|mjs|js)|\/codegen\.ts)$/.test(file);
const isBrowserCode = (file) =>
  /^(packages\/(ui|client|access-view|extranet-view)|apps\/(console|extranet|playground))\/src\//.test(file);
const isOneOf = (specifier, packages) =>
  packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/** What an import points at inside the repository, when it says so by a path; in a browser `#` is the app's `src`. */
function target(file, specifier) {
  if (specifier.startsWith("#") && isBrowserCode(file)) return path.posix.join(homeOf(file), "src", specifier.slice(1));
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
}

function homeOf(file) {
  return file.split("/").slice(0, 2).join("/");
}

function area(file) {
  if (!file?.startsWith(api)) return undefined;
  const [first, second] = file.slice(api.length).split("/");
  return first === "modules" && second ? `module ${second}` : first;
}

/** Where an import of the API leads: `module documents`, `platform`, `server`, `testing`, … */
function destination(file, specifier) {
  if (specifier.startsWith("#")) {
    const [first] = specifier.slice(1).split("/");
    return first === "platform" || first === "testing" ? first : `module ${first}`;
  }
  return area(target(file, specifier));
}

/** Each rule: which files it watches, and what it has to say about one of their imports. */
export const importRules = [
  {
    name: "a module knows only the modules before it in the line",
    watches: (file) => area(file)?.startsWith("module "),
    objection(file, specifier) {
      const own = area(file).slice("module ".length);
      const other = destination(file, specifier)?.match(/^module (.+)$/)?.[1];
      if (!other || (other === own && !specifier.startsWith("#"))) return undefined;
      if (other === own) return "inside a module, use a relative path rather than its own door";
      if (!lineOfModules.includes(other)) return `«${other}» is not in the line of modules`;
      if (lineOfModules.indexOf(other) < lineOfModules.indexOf(own)) return undefined;
      return `«${other}» stands to the right of «${own}»: listen to its event or write the resolver there`;
    },
  },
  {
    name: "a module is entered by its door",
    watches: (file) => file.startsWith(api),
    objection(file, specifier) {
      const there = destination(file, specifier);
      if (!there?.startsWith("module ") || there === area(file)) return undefined;
      if (specifier.startsWith("#"))
        return specifier.includes("/") ? "go through the index.ts of the module" : undefined;
      return `import "#${there.slice("module ".length)}"`;
    },
  },
  {
    name: "a module knows platform by its name, and nothing outermost",
    watches: (file) => area(file)?.startsWith("module "),
    objection(file, specifier) {
      const there = destination(file, specifier);
      if (there === undefined || there.startsWith("module ")) return undefined;
      if (there === "platform") return specifier.startsWith("#") ? undefined : "import it as #platform/…";
      if (there === "testing") return isTest(file) || isBuilder(file) ? undefined : "only tests and builders may";
      return `${there} is further out than any module`;
    },
  },
  {
    name: "platform knows no module",
    watches: (file) => area(file) === "platform",
    objection(file, specifier) {
      const there = destination(file, specifier);
      if (there === undefined || there === "platform") return undefined;
      return there === "testing" && isTest(file) ? undefined : `${there} is further out than platform`;
    },
  },
  {
    name: "nobody imports the server but those who start it",
    watches: (file) => file.startsWith(api) && !["server", "main.ts", "emit-schema.ts", "testing"].includes(area(file)),
    objection: (file, specifier) =>
      destination(file, specifier) === "server" && !isTest(file) ? "server is outermost" : undefined,
  },
  {
    name: "testing is for tests",
    watches: (file) => file.startsWith(api) && area(file) !== "testing" && !isTest(file) && !isBuilder(file),
    objection: (file, specifier) =>
      destination(file, specifier) === "testing" ? "the product does not run on its test tools" : undefined,
  },
  {
    name: "vocabulary imports nothing",
    watches: (file) => file.startsWith("packages/schema/src/vocabulary/") && !isTest(file),
    objection: (file, specifier) =>
      target(file, specifier)?.startsWith("packages/schema/src/vocabulary/")
        ? undefined
        : "everyone loads the vocabulary",
  },
  {
    name: "browsers know the schema and the vocabulary, never the contract",
    watches: isBrowserCode,
    objection: (file, specifier) =>
      isOneOf(specifier, ["@passerelle/schema/contract", "@passerelle/api", "type-graphql", "@mikro-orm"])
        ? "this is the server's"
        : undefined,
  },
  {
    name: "ui could ship in a product about boats",
    watches: (file) => file.startsWith("packages/ui/"),
    objection: (file, specifier) =>
      isOneOf(specifier, ["graphql", "graphql-ws", "@apollo/client"]) ||
      (specifier.startsWith("@passerelle/") && !specifier.startsWith("@passerelle/tooling"))
        ? "ui ignores GraphQL and training"
        : undefined,
  },
  {
    name: "client shows nothing",
    watches: (file) => file.startsWith("packages/client/src/"),
    objection: (file, specifier) =>
      isOneOf(specifier, ["@passerelle/ui", "@passerelle/access-view", "@passerelle/extranet-view", "@mantine"])
        ? "client only talks to the API"
        : undefined,
  },
  {
    name: "features do not import each other",
    watches: (file) => /^apps\/(console|extranet)\/src\/features\//.test(file),
    objection(file, specifier) {
      const featureOf = (where) => where?.match(/\/src\/features\/([^/]+)/)?.[1];
      const there = target(file, specifier);
      if (there?.includes("/src/routes/")) return "routes compose features, not the other way round";
      const other = featureOf(there);
      return other && other !== featureOf(file) ? `«${other}» is another feature: let a route compose them` : undefined;
    },
  },
  {
    name: "packages meet by their names",
    watches: (file) => /^(apps|packages)\//.test(file) && !isConfiguration(file),
    objection(file, specifier) {
      const home = homeOf(file);
      const there = target(file, specifier);
      return there === undefined || there.startsWith(`${home}/`) ? undefined : "a path must not leave its package";
    },
  },
];
