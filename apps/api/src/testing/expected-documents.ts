import { expect } from "vitest";
import { expectDocument, sendDocument, type Expectation } from "./acts.js";
import { aPdf } from "./a-pdf.js";
import type { ApiClient } from "./api-client.js";
import { askAsOwner } from "./ask-database.js";
import type { TestHouse } from "./open-test-house.js";

/** What the mail server says when it is busy: the mails stay in the queue. */
export const tryLater = () => 451;

/** The acts about a paper that a company owes for a session, by the first of December. */
export function expectationsOf(
  world: () => TestHouse,
  staff: () => ApiClient,
  about: () => { companyId: string; sessionId: string },
) {
  let bytes: Promise<Buffer> | undefined;

  const ask = (more: Partial<Expectation> = {}) =>
    expectDocument(staff(), {
      ...about(),
      side: "COMPANY_OWES",
      label: "Convention signée",
      dueOn: "2026-12-01",
      ...more,
    });
  const send = async (by: ApiClient, expectedDocumentId: string) => {
    const { body } = await by.upload(await (bytes ??= aPdf("Convention signée")), "convention.pdf");
    return sendDocument(by, { uploadId: body.uploadId, expectedDocumentId });
  };
  /** Those that tell of it, then those that remind of it. */
  const mailsTo = (id: string) =>
    askAsOwner(
      world(),
      'select state, event_id = $1 as "isFirst" from mail where event_id in (select id from expected_document where id = $1 union select reminder_id from expected_document where id = $1) order by created_at',
      [id],
    );
  /** None of those leaves any more. One that the mail server is being asked about is held back once it has answered. */
  const areCancelled = (mails: () => Promise<{ state?: unknown }[]>) =>
    expect
      .poll(async () => (await mails()).map(({ state }) => state), { timeout: 20_000 })
      .toEqual(["CANCELLED", "CANCELLED"]);
  const heldBack = (id: string) => areCancelled(() => mailsTo(id));
  const reminderHeldBack = (id: string) =>
    areCancelled(async () => (await mailsTo(id)).filter(({ isFirst }) => !isFirst));

  return { ask, send, mailsTo, heldBack, reminderHeldBack };
}
