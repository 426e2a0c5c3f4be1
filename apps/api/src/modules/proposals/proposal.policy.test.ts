import { expect, test } from "vitest";
import { nantes, people } from "#testing/people";
import { coordinating, onlyMay, reading } from "#testing/policy-table";
import { proposalPolicy } from "./proposal.policy.js";

onlyMay("propose dates in Nantes", coordinating, (viewer) => proposalPolicy.propose(viewer, nantes));
onlyMay("read what was proposed in Nantes", reading, (viewer) => proposalPolicy.read(viewer, nantes));

test("dates are answered by the contacts of the company, by nobody else (R-082)", () => {
  const everybody = Object.values(people);
  for (const contact of everybody.flatMap((viewer) => (viewer.kind === "contact" ? viewer : []))) {
    const may = everybody.filter((viewer) => proposalPolicy.answer(viewer, contact));
    expect(may).toContain(contact);
    expect(may.every((viewer) => viewer.kind === "contact" && viewer.companyId === contact.companyId)).toBe(true);
  }
});
