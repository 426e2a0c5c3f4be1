import path from "node:path";
import { lineOfModules } from "./line-of-modules.mjs";

const forbiddenNames = new Set([
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "core",
  "types",
  "services",
  "service",
  "misc",
  "shared",
]);
const forbiddenEndings = /-(service|helper|helpers|util|utils|handler|processor|dto|impl)$/;

const moduleSuffixes = [
  "entity",
  "policy",
  "events",
  "queries",
  "loaders",
  "resolver",
  "listener",
  "job",
  "rules",
  "mail",
  "builders",
];
const nameOfModuleFile = new RegExp(
  `^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.(?:${moduleSuffixes.join("|")}))?(?:\\.test)?\\.ts$`,
);
const isVerbNoun = /^[a-z]+(-[a-z0-9]+)+(\.test)?\.ts$/;

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
// The router spells addresses in file names: `__root`, `_app`, `$sessionId`, `sessions_.$id`, `[_]ui`.
const routeName = /^[a-z0-9_$.[\]-]+(\.[a-zA-Z]+)*$/i;
const ours = /\.(ts|tsx|mts|mjs|js|css|graphql|sql)$/;

/** Each rule: what it has to say about the path of a file. */
export const nameRules = [
  {
    name: "names are kebab-case",
    objection(file) {
      if (!ours.test(file) || file.includes("/public/")) return undefined;
      const base = path.posix.basename(file);
      const fits = /\/src\/routes\//.test(file) ? routeName.test(base) : kebab.test(base);
      return fits ? undefined : `${base} is not kebab-case`;
    },
  },
  {
    name: "no room for odds and ends",
    objection(file) {
      if (!ours.test(file)) return undefined;
      const parts = file.split("/").map((part) => part.split(".")[0]);
      const forbidden = parts.find((part) => forbiddenNames.has(part) || forbiddenEndings.test(part));
      return forbidden && `«${forbidden}» says nothing of what is inside; find the word of the domain`;
    },
  },
  {
    name: "a module holds only the kinds of files we know",
    objection(file) {
      const inside = file.match(/^apps\/api\/src\/modules\/([^/]+)\/(.+)$/);
      if (!inside) return undefined;
      const [, module, rest] = inside;
      if (!lineOfModules.includes(module)) return `«${module}» is not in the line of modules`;
      const base = path.posix.basename(rest);
      if (base === "index.ts") return undefined;
      if (!nameOfModuleFile.test(base)) return `${base} has none of the known suffixes`;
      const hasSuffix = moduleSuffixes.some((suffix) => base.includes(`.${suffix}.`));
      return hasSuffix || isVerbNoun.test(base) ? undefined : `${base} is neither <verb>-<noun> nor of a known suffix`;
    },
  },
];
