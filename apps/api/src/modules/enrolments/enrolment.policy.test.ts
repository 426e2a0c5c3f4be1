import { expect, test } from "vitest";
import { everybody, nantes, people, volteo } from "#testing/people";
import { coordinating, onlyMay } from "#testing/policy-table";
import { enrolmentPolicy } from "./enrolment.policy.js";

onlyMay("enrol in a session of Nantes", coordinating, (viewer) => enrolmentPolicy.enrol(viewer, nantes));

test("a reserved place is named by the staff of its centre and by the contacts of its company, by nobody else (R-095)", () => {
  const contacts = Object.values(people).flatMap((viewer) => (viewer.kind === "contact" ? viewer : []));
  for (const contact of contacts) {
    const { companyId } = contact;
    const own = Object.values(people).filter((viewer) => enrolmentPolicy.nameSeat(viewer, { ...nantes, companyId }));
    expect(own).toContain(contact);
    expect(own.every((viewer) => viewer.kind !== "contact" || viewer.companyId === companyId)).toBe(true);
    expect(own).toContain(people["a coordinator of Nantes"]);
    expect(own).not.toContain(people["a coordinator of Rennes"]);
    expect(own).not.toContain(people["a reader"]);
  }
});

test("a name is taken back from a reserved place by the contact who gave it, by nobody else (R-095)", () => {
  const naming = { companyId: volteo, addedByContact: people["a contact of Voltéo"].contactId };
  const may = (of: typeof naming | { companyId: string; addedByContact: null }) =>
    everybody.filter((who) => enrolmentPolicy.unnameSeat(people[who], of));
  expect(may(naming)).toEqual(["a contact of Voltéo"]);
  expect(may({ ...naming, addedByContact: "a colleague" })).toEqual([]);
  expect(may({ ...naming, addedByContact: null })).toEqual([]);
});
