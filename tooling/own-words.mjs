import { runInNewContext } from "node:vm";

const isCatalogue = (id) => id.endsWith(".po");
/** Where a catalogue stands in the code that Lingui makes of it: the JSON of each message under its number, in quotes. */
const quoted = /(?<=JSON\.parse\()"(?:[^"\\]|\\.)*"(?=\))/;

/** A page that is built by itself carries the words it says: of a catalogue it keeps the messages whose number its code holds. */
export function ownWords() {
  const catalogues = new Map();
  return {
    name: "own-words",
    transform(code, id) {
      if (!isCatalogue(id)) return;
      const [text] = quoted.exec(code) ?? this.error("no catalogue as Lingui writes them");
      catalogues.set(id, JSON.parse(runInNewContext(text)));
    },
    renderChunk(code, { moduleIds, fileName }, _options, { chunks }) {
      const messages = catalogues.get(moduleIds.find(isCatalogue) ?? "");
      if (!messages) return null;
      if (moduleIds.length > 1 || !quoted.test(code)) this.error(`${fileName} is more than a catalogue`);
      const spoken = Object.values(chunks)
        .flatMap(({ modules }) => Object.entries(modules))
        .map(([id, module]) => (isCatalogue(id) ? "" : module.code))
        .join("\n");
      const said = Object.fromEntries(Object.entries(messages).filter(([number]) => spoken.includes(`"${number}"`)));
      return { code: code.replace(quoted, () => JSON.stringify(JSON.stringify(said))), map: null };
    },
  };
}
