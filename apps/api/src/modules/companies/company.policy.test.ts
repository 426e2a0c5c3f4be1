import { expect, test } from "vitest";
import { nantes, people } from "#testing/people";
import { coordinating, onlyMay, reading, wholeStaff, writing } from "#testing/policy-table";
import { companyPolicy } from "./company.policy.js";

onlyMay("read the client companies", wholeStaff, companyPolicy.read);
onlyMay("write a client company", [...writing, "the house"], companyPolicy.edit);

const client = { ...nantes, kind: "COMPANY", mergedAt: null } as const;
onlyMay("see the extranet of a company of Nantes as its contacts do (R-077)", reading, (viewer) =>
  companyPolicy.previewExtranet(viewer, client),
);
onlyMay("invite the contacts of a company of Nantes (R-101)", coordinating, (viewer) =>
  companyPolicy.inviteContacts(viewer, client),
);
onlyMay("ask a company of Nantes for documents (B-17)", coordinating, (viewer) =>
  companyPolicy.expectDocuments(viewer, client),
);

test("a private person has no company extranet to look at, and a merged company no longer (R-080)", () => {
  const admin = people["an administrator"];
  expect(companyPolicy.previewExtranet(admin, { ...client, kind: "INDIVIDUAL" })).toBe(false);
  expect(companyPolicy.previewExtranet(admin, { ...client, mergedAt: new Date() })).toBe(false);
});
