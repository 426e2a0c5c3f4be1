import type { Messages } from "@lingui/core";
import type { LoadCatalogue } from "@passerelle/ui";
import { typeset } from "#lib/french-typography.ts";

/** One small file per language, fetched when it is chosen. */
export const loadCatalogue: LoadCatalogue = async (locale) => {
  if (locale === "en") return (await import("../locales/en.po")).messages;
  return typesetAll((await import("../locales/fr.po")).messages);
};

function typesetAll(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, typesetDeep(message)]));
}

/** A compiled message is a tree: texts, and the places and plural forms between them. */
function typesetDeep<Part>(part: Part): Part {
  if (typeof part === "string") return typeset(part) as Part;
  if (Array.isArray(part)) return part.map(typesetDeep) as Part;
  if (typeof part === "object" && part !== null) {
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, typesetDeep(inner)])) as Part;
  }
  return part;
}
