import { importRules } from "./import-rules.mjs";
import { nameRules } from "./name-rules.mjs";

/** All that is wrong, as sentences that begin with where. */
export function violationsOf(sources) {
  return sources.flatMap((source) => [...namesOf(source), ...importsOf(source)]);
}

function namesOf({ path }) {
  return nameRules.flatMap((rule) => {
    const objection = rule.objection(path);
    return objection ? [`${path}: ${objection} (${rule.name})`] : [];
  });
}

function importsOf({ path, imports }) {
  return importRules
    .filter((rule) => rule.watches(path))
    .flatMap((rule) =>
      imports.flatMap(({ specifier, line }) => {
        const objection = rule.objection(path, specifier);
        return objection ? [`${path}:${line}: "${specifier}": ${objection} (${rule.name})`] : [];
      }),
    );
}

const longFile = 300;
const wideDoor = 10;
const fullFolder = 15;

/** What deserves a second look without being wrong. */
export function noticesOf(sources) {
  const long = sources.filter(({ lines }) => lines > longFile).map(({ path, lines }) => `${path}: ${lines} lines`);
  const wide = sources
    .filter(({ path, exports }) => /^apps\/api\/src\/modules\/[^/]+\/index\.ts$/.test(path) && exports > wideDoor)
    .map(({ path, exports }) => `${path}: a door of ${exports} exports`);
  const perFolder = Map.groupBy(
    sources.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path)),
    ({ path }) => path.slice(0, path.lastIndexOf("/")),
  );
  const full = [...perFolder]
    .filter(([, files]) => files.length > fullFolder)
    .map(([folder, files]) => `${folder}: ${files.length} files`);
  return [...long, ...wide, ...full];
}
