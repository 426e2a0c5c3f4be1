import { deletedSessionDisplays, limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { ClientSightForm_SettingsFragment } from "#gql";

/** What clients see of what is deleted or removed, and how long the trash keeps it. */
export const clientSightFacts = z.object({
  deletedSessionDisplay: z.enum(deletedSessionDisplays),
  notifyLearnerRemoval: z.boolean(),
  autoPublishSessions: z.boolean(),
  trashDays: z.number().int().min(limits.trashDaysMin).max(limits.trashDaysMax),
});
export type ClientSightFacts = z.infer<typeof clientSightFacts>;

export function latestOf({
  version,
  deletedSessionDisplay,
  notifyLearnerRemoval,
  autoPublishSessions,
  trashDays,
}: ClientSightForm_SettingsFragment) {
  return { version, values: { deletedSessionDisplay, notifyLearnerRemoval, autoPublishSessions, trashDays } };
}
