import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, aMember, anOrganisation, aSession } from "#testing/builders";
import { anEnrolment } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;

beforeAll(async () => {
  world = await openTestHouse();
});
afterAll(() => world.close());

test("whether somebody is enrolled in a session is told to the staff of its centre alone", async () => {
  const of = await anOrganisation(world);
  const marion = await ApiClient.signedIn(world, "console", of.adminEmail);
  const company = await aCompany(world, of);
  const session = await aSession(world, of, [company.id]);
  const at = { sessionId: session.id, companyId: company.id };
  const { learnerName } = await anEnrolment(world, of, at);
  const [firstName, lastName] = [learnerName.split(" ")[0], learnerName.split(" ").slice(1).join(" ")];
  const asks = async (by: ApiClient) =>
    (
      await by.ask(
        `query ($sessionId: ID!, $companyId: ID!, $people: [PersonToEnrolInput!]!) {
          recogniseLearners(sessionId: $sessionId, companyId: $companyId, people: $people) { isEnrolled } }`,
        { ...at, people: [{ firstName, lastName }] },
      )
    ).data.recogniseLearners;
  const elsewhere = await aMember(world, of, "COORDINATOR", []);
  expect(await asks(marion)).toEqual([{ isEnrolled: true }]);
  expect(await asks(await ApiClient.signedIn(world, "console", elsewhere.email))).toEqual([{ isEnrolled: false }]);
});
