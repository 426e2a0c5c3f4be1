import { limits } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import type { Publication } from "../publication.entity.js";
import { publishDocument } from "../publish-document.js";
import { holdSessionsOf } from "./hold-sessions.js";

/** One document to one company. */
export interface Sending {
  documentId: string;
  companyId: string;
}

/** Publishes several documents to several companies in one act: all of them or none, and each company is told once. */
export async function publishDocuments(
  work: Work,
  input: { publications: readonly Sending[] },
): Promise<Publication[]> {
  const wanted = once(input.publications);
  if (wanted.length === 0) refuse("NOTHING_TO_PUBLISH");
  if (wanted.length > limits.publishedTogether) refuse("TOO_MANY_FILES");

  await holdSessionsOf(
    work,
    wanted.map(({ documentId }) => documentId),
  );
  const group = newId();
  const publications: Publication[] = [];
  for (const each of wanted) publications.push(await publishDocument(work, each, { group }));
  return publications;
}

/** In one order for all, so that two acts on the same documents wait in line and not in a circle. */
function once(sendings: readonly Sending[]): Sending[] {
  const keyed = new Map(sendings.map((each) => [`${each.documentId}:${each.companyId}`, each]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
