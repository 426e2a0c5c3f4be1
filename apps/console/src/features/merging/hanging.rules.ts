import type { Side } from "./merge-fields.rules.ts";

export const hangingFrom = (company: Side) => ({
  contacts: company.contactCount,
  learners: company.learners.totalCount,
  sessions: company.sessionCount,
  receivedDocuments: company.receivedDocuments.length,
  subsidiaries: company.subsidiaries.length,
});
