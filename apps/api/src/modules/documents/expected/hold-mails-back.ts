import { cancelMails } from "#mails";
import type { Work } from "#platform/work";

/** What was written about it and has not left yet does not leave any more (L-07). */
export async function holdMailsBack(work: Work, expected: { id: string; reminderId: string }): Promise<void> {
  await cancelMails(work, { keys: [expected.id, expected.reminderId] });
}
