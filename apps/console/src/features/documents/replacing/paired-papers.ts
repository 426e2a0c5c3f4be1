import type { ReplacePapers_EnrolmentFragment } from "#gql";

type New = ReplacePapers_EnrolmentFragment["documents"][number];
type Old = NonNullable<ReplacePapers_EnrolmentFragment["greyedBefore"]>["documents"][number];
type OldPublication = Old["livePublications"][number];

/** A paper published before the removal, and what takes its place, once it is there. */
export type PaperPair = { document: Old; publication: OldPublication; successor: New | undefined };

/**
 * Each paper that the client still has under the greyed row, with its successor: the file that was dropped for it, or one of the same kind that
 * the new enrolment has already and the client has not. None takes the place of two.
 */
export function pairedPapers(
  enrolment: ReplacePapers_EnrolmentFragment,
  dropped: ReadonlyMap<string, string>,
): PaperPair[] {
  const former = enrolment.greyedBefore?.documents ?? [];
  const waiting = enrolment.documents.filter((each) => each.isPublishable && each.livePublications.length === 0);
  const taken = new Set(dropped.values());
  const old = former.flatMap((document) => document.livePublications.map((publication) => ({ document, publication })));
  return old.map((each) => {
    const successor =
      waiting.find(({ id }) => id === dropped.get(each.document.id)) ??
      waiting.find(({ id, kind }) => kind === each.document.kind && !taken.has(id));
    if (successor) taken.add(successor.id);
    return { ...each, successor };
  });
}
