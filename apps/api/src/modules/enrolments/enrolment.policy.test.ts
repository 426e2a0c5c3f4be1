import { expect, test } from "vitest";
import { nantes, people } from "#testing/people";
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
