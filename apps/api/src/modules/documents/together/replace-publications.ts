import { limits } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import type { Publication } from "../publication.entity.js";
import { publishDocument } from "../publish-document.js";
import { withdrawPublication } from "../withdraw-publication.js";
import { holdSessionsOf } from "./hold-sessions.js";

/** A publication to withdraw, and the document whose current version takes its place at the same company: the same one, or another. */
export interface Replacement {
  publicationId: string;
  documentId: string;
}

/** Withdraws and publishes in one act (B-08): the client is never without, nor with both, and is told once. The former notifications are struck. */
export async function replacePublications(
  work: Work,
  input: { replacements: readonly Replacement[] },
): Promise<Publication[]> {
  const wanted = [...input.replacements].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  if (wanted.length === 0) refuse("NOTHING_TO_PUBLISH");
  if (wanted.length > limits.publishedTogether) refuse("TOO_MANY_FILES");

  await holdSessionsOf(
    work,
    wanted.map(({ documentId }) => documentId),
    wanted.map(({ publicationId }) => publicationId),
  );
  const group = newId();
  const publications: Publication[] = [];
  for (const { publicationId, documentId } of wanted) {
    const replaces = await withdrawPublication(work, { publicationId });
    // The withdrawn row stands in the database before its successor is looked for.
    await work.em.flush();
    const companyId = replaces.companyId;
    publications.push(await publishDocument(work, { documentId, companyId }, { group, replaces }));
  }
  return publications;
}
