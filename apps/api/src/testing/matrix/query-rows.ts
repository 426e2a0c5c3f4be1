import { cursorOf } from "#platform/change-cursor";
import { administrators, all, but, everyone, signedIn, staff, staffOfTheCentre, type PersonName } from "./people.js";
import type { FieldRow } from "./row.js";
import { wrongToken } from "./wrong-token.js";
import { sessionCalendarRows } from "./calendar-rows.js";
import { journalQueryRows } from "./journal-rows.js";
import { mailQueryRows } from "./mail-rows.js";
import { securityQueryRows } from "./security-rows.js";
import { around } from "./world.js";

/** How many sessions each may count; the others count those of the first organisation. */
const activeSessions: Partial<Record<PersonName, number>> = { staffElsewhere: 1, coordinatorElsewhere: 0 };

export const queryRows: Record<string, FieldRow> = {
  ...journalQueryRows,
  ...sessionCalendarRows,
  ...mailQueryRows,
  ...securityQueryRows,
  "Query.viewer": {
    expect: but(everyone, { anonymous: "nothing", revokedContact: "nothing" }),
    proof: (world, person) => world.people[person].email,
  },
  "Query.branding": { expect: everyone },
  // What a right token shows, and to whom, is told by the stories of the invitations.
  // The house is set up: the door says so to everybody, and no more.
  "Query.setUp": { expect: everyone, proof: () => '"isOpen":false' },
  "Query.linkedPage": { expect: all("nothing"), variables: () => ({ token: wrongToken() }) },
  "Query.sessions": {
    expect: but(staff, { coordinatorElsewhere: "nothing" }),
    variables: () => ({ first: 20 }),
    proof: (world, person) => around(world, person).session.id,
  },
  "Query.session": {
    expect: staffOfTheCentre,
    variables: ({ own }) => ({ id: own.session.id }),
    proof: ({ own }) => own.publication.id,
  },
  "Query.sessionFigures": { expect: staff, proof: (_world, person) => `"activeCount":${activeSessions[person] ?? 4}` },
  "Query.companies": { expect: staff, proof: (world, person) => around(world, person).company.id },
  "Query.company": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: ({ own }) => ({ id: own.company.id }),
    proof: (world) => world.people.contact.email,
  },
  "Query.receivedDocument": {
    expect: staffOfTheCentre,
    variables: ({ own }) => ({ id: own.sent.id }),
    proof: ({ own }) => own.sent.title,
  },
  "Query.notifications": {
    expect: but(signedIn, { coordinatorElsewhere: "nothing", accountant: "nothing", reader: "nothing" }),
    proof: (world, person) => around(world, person)[person.startsWith("contact") ? "publication" : "sent"].id,
  },
  "Query.users": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    proof: (world, person) => world.people[person].email,
  },
  "Query.extranetSettings": { expect: staff, proof: () => '"activatedAt":"2026' },
  "Query.signIns": { expect: signedIn, proof: () => '"isCurrent":true' },
  "Query.changesSince": {
    expect: signedIn,
    variables: (world, person) => ({ cursor: cursorOf(around(world, person).organisation.id, 0) }),
    proof: (world, person) => (person === "coordinatorElsewhere" ? "cursor" : around(world, person).publication.id),
    tellsWhatIsGone: true,
  },
};
