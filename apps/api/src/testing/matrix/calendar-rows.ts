import { createCalendarFeed, inviteToCalendar } from "#calendar";
import { all, but, contacts, coordinators, staff, type PersonName } from "./people.js";
import type { FieldRow, RouteRow } from "./row.js";
import { around, type MatrixWorld } from "./world.js";

const isContact = (person: PersonName): boolean => person === "contact" || person === "contactElsewhere";

/** What a right address opens is told by the stories of calendars: here, one that nobody was ever given. */
export const calendarRouteRows: Record<string, RouteRow> = Object.fromEntries(
  ["GET", "HEAD"].map((method): [string, RouteRow] => [
    `${method} /calendar/:name`,
    { expect: all("notFound"), request: () => ({ path: `/calendar/${"x".repeat(43)}.ics`, init: { method } }) },
  ]),
);

export const calendarQueryRows: Record<string, FieldRow> = {
  "Extranet.calendarFeed": {
    expect: contacts,
    variables: async (world, person) => {
      if (isContact(person))
        await world.people[person].client.ask("mutation { createCalendarFeed(input: {}) { __typename } }");
      return {};
    },
    proof: () => '"lastFetchedAt":null',
  },
  "Extranet.calendarWish": { expect: contacts, proof: (world, person) => world.people[person].email },
};

/** Which sessions there are on a day: of the own organisation, in the centres worked for. */
export const sessionCalendarRows: Record<string, FieldRow> = {
  "Query.sessionCalendar": {
    expect: staff,
    variables: () => ({ from: "2027-01-12", to: "2027-01-12" }),
    proof: (world, person) => (person === "coordinatorElsewhere" ? `"slots":[]` : around(world, person).session.title),
  },
};

export const calendarMutationRows: Record<string, FieldRow> = {
  // The staff for the company, a contact for itself.
  "Mutation.createCalendarFeed": {
    expect: but(coordinators, { contact: "sees", contactElsewhere: "sees" }),
    variables: ({ own }, person) => ({ input: isContact(person) ? {} : { companyId: own.company.id } }),
    proof: () => "/calendar/",
  },
  "Mutation.revokeCalendarFeed": {
    expect: coordinators,
    variables: async (world) => ({ input: { feedId: await aFeed(world) } }),
    proof: () => '"revokedAt":"2026',
  },
  "Mutation.setCalendarWish": {
    expect: contacts,
    variables: () => ({ input: { wanted: false } }),
    proof: (world, person) => world.people[person].email,
  },
  "Mutation.notifyDatesChange": {
    expect: coordinators,
    variables: async (world) => ({ input: await aHeldSession(world) }),
    proof: () => '"recipientCount":1',
  },
};

/** Of which one contact holds the day. */
async function aHeldSession({ test, own }: MatrixWorld): Promise<{ sessionId: string; companyIds: string[] }> {
  const [sessionId, companyId] = [own.session.id, own.company.id];
  await test.house.works.run(own.organisation.admin, (work) =>
    inviteToCalendar(work, { sessionId, companyId, contactIds: [own.sender.contactId] }),
  );
  return { sessionId, companyIds: [companyId] };
}

async function aFeed({ test, own }: MatrixWorld): Promise<string> {
  const { feed } = await test.house.works.run(own.organisation.admin, (work) =>
    createCalendarFeed(work, { companyId: own.company.id }),
  );
  return feed.id;
}
