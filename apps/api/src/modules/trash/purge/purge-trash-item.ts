import { normaliseSearch, type RefusalCode, type TrashKeepReason, type TrashKind } from "@passerelle/schema/vocabulary";
import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { findTrashed, holdSubject, purgeTrashed } from "./purge-trashed.js";
import { trashPolicy } from "../trash.policy.js";

const refusals: Record<TrashKeepReason, RefusalCode> = {
  CLIENT_HOLDS: "TRASH_CLIENT_HOLDS",
  LEGAL_RECORD: "TRASH_LEGAL_RECORD",
  IN_USE: "TRASH_IN_USE",
};

/** Deletes something in the trash for good, before its day: never what the client holds, nor what the law keeps. */
export async function purgeTrashItem(
  work: Work,
  { kind, id, confirmation }: { kind: TrashKind; id: string; confirmation: string },
): Promise<void> {
  authorise(work.viewer, trashPolicy.purge, undefined);
  if (!(await holdSubject(work, { kind, id }))) throw new Denied();
  const trashed = await findTrashed(work, { kind, id });
  if (!trashed) refuse("NOT_IN_TRASH");
  const { row, fate } = trashed;
  if (normaliseSearch(confirmation) !== normaliseSearch(row.title)) refuse("CONFIRMATION_WRONG");
  if (fate.keptFor) refuse(refusals[fate.keptFor]);

  await purgeTrashed(work, row);
}
