import { askAsOwner } from "./ask-database.js";
import { waitFor } from "./follow.js";
import type { TestHouse } from "./open-test-house.js";
import { readInvitation, type ReadInvitation } from "./read-invitation.js";

/** What calendars were told at an address, as programs read it, in the order it was written; the mails leave in a moment. */
export async function toldTo(
  test: TestHouse,
  address: string,
): Promise<(ReadInvitation & { template: string; isHeldBack: boolean })[]> {
  const mails = await askAsOwner(
    test,
    "select template, state, calendar_method, calendar_body from mail where to_address = $1 and calendar_body is not null order by id",
    [address],
  );
  return mails.map(({ template, state, calendar_method: method, calendar_body: body }) => {
    const read = readInvitation(String(body));
    if (read.method !== method) throw new Error("the mail and its calendar part say the same method");
    if (read.attendee.address !== `mailto:${address}`) throw new Error("the attendee is whoever receives it");
    return { ...read, template: String(template), isHeldBack: state === "CANCELLED" };
  });
}

/** The same, said shortly: what is done with which day. */
export const shortly = (told: readonly ReadInvitation[]): string[] =>
  told.map(({ method, sequence, start }) => `${method} ${sequence} ${start.slice(0, 10)}`);

/** Once every calendar was told what it is to be told: what comes next overtakes nothing. */
export const calendarsTold = (test: TestHouse): Promise<void> =>
  waitFor(
    async () =>
      (await askAsOwner(test, "select from mail where state = 'QUEUED' and calendar_body is not null")).length === 0,
  );
