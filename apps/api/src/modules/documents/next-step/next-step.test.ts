import { afterAll, beforeAll, expect, test } from "vitest";
import { releaseSeats, reserveSeats } from "#enrolments";
import { bookCompany, closeSession, confirmSession, publishSession, setBookingStatus } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { anEnrolment, aPublishedPaperOf } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import type { Work } from "#platform/work";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
  await aContact(world, of, company.id);
});
afterAll(() => world.close());

const act = <T>(what: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, what);

async function stepOf(id: string): Promise<string | null> {
  const { data } = await staff.ask("query ($id: ID!) { session(id: $id) { nextStep } }", { id });
  return (data.session as { nextStep: string | null }).nextStep;
}

test("the list says what is to be done next, from the planning of a session to its closing", async () => {
  const { id: sessionId } = await aSession(world, of, []);
  const at = { sessionId, companyId: company.id };
  expect(await stepOf(sessionId)).toBe("BOOK");
  await act((work) => bookCompany(work, at));
  expect(await stepOf(sessionId)).toBe("PUBLISH");
  await act((work) => publishSession(work, at));
  expect(await stepOf(sessionId)).toBe("ENROL");
  const enrolment = await anEnrolment(world, of, at);
  await act((work) => reserveSeats(work, { ...at, count: 1 }));
  expect(await stepOf(sessionId)).toBe("NAME_SEATS");
  await act((work) => releaseSeats(work, { ...at, count: 1 }));
  expect(await stepOf(sessionId)).toBe("CONFIRM");
  await act((work) => confirmSession(work, { sessionId }));
  expect(await stepOf(sessionId)).toBe("CONVOKE");
  await aPublishedPaperOf(world, of, enrolment.id, at);
  expect(await stepOf(sessionId)).toBeNull();
  await act((work) => setBookingStatus(work, { ...at, status: "LOST" }));
  expect(await stepOf(sessionId)).toBeNull();
  await act((work) => setBookingStatus(work, { ...at, status: "WON" }));
  world.clock.moveTo(new Date("2027-02-01T09:00:00Z"));
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  expect(await stepOf(sessionId)).toBe("CLOSE");
  await act((work) => closeSession(work, { sessionId }));
  expect(await stepOf(sessionId)).toBeNull();
});
