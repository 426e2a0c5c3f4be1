import { afterAll, beforeAll, expect, test } from "vitest";
import {
  deleteSession,
  removeSentDocument,
  restoreReceivedDocument,
  restoreSentDocument,
  restoreSession,
  setBookingStatus,
} from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import {
  aCompany,
  aContact,
  anOrganisation,
  aSentDocument,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import type { ContactViewer } from "#platform/viewer";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let pauls: ContactViewer;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
  const contact = await aContact(world, of, company.id);
  pauls = contact.viewer;
  paul = await ApiClient.signedIn(world, "extranet", contact.email);
});
afterAll(() => world.close());

/** A document that the company sent for a session, and took back. */
async function takenBack() {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id]);
  const { id } = await aSentDocument(world, pauls, sessionId);
  expect(await removeSentDocument(paul, id)).toMatchObject({ id });
  return { id, sessionId };
}

test.each(["CANCELLED", "LOST"])(
  "what was taken back is not sent again while the booking is %s; the staff may give it back (R-038)",
  async (status) => {
    const { id, sessionId } = await takenBack();
    await setBookingStatus(staff, { sessionId, companyId: company.id, status });
    expect(await restoreSentDocument(paul, id)).toMatchObject({ code: "BOOKING_CANCELLED" });
    await setBookingStatus(staff, { sessionId, companyId: company.id, status: "WON" });
    expect(await restoreSentDocument(paul, id)).toMatchObject({ id });
    // There already, it stays, whatever the session has become.
    await setBookingStatus(staff, { sessionId, companyId: company.id, status });
    expect(await restoreSentDocument(paul, id)).toMatchObject({ id });
    await removeSentDocument(paul, id);
    expect(await restoreReceivedDocument(staff, id)).toMatchObject({ id });
  },
);

test("nor while its session is in the trash; out of it, it is (R-044, R-045)", async () => {
  const { id, sessionId } = await takenBack();
  await deleteSession(staff, sessionId);
  expect(await restoreSentDocument(paul, id)).toMatchObject({ code: "BOOKING_CANCELLED" });
  await restoreSession(staff, sessionId);
  expect(await restoreSentDocument(paul, id)).toMatchObject({ id });
});
