import { administrators, but, staff, type Expectation } from "./people.js";
import type { FieldRow, RouteRow } from "./row.js";
import { around } from "./world.js";

export const journalQueryRows: Record<string, FieldRow> = {
  "Query.journal": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    variables: () => ({ first: 100 }),
    proof: (world, person) => around(world, person).company.id,
  },
  "Query.checkJournal": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    variables: () => ({ after: 0 }),
    proof: () => '"brokenAt":null',
  },
};

/** What is read on screen leaves with whoever reads it; the journal, and whatever proves it, with administrators (SPEC 1.1). */
export const historyRouteRows = (strangers: Partial<Expectation>): Record<string, RouteRow> => ({
  "GET /console/exports/journal/:format": {
    expect: but(administrators, strangers, { staffElsewhere: "sees" }),
    request: () => ({ path: "/console/exports/journal/jsonl" }),
    proof: () => '"journal":"passerelle"',
  },
  "GET /console/exports/sessions/:id/:format": {
    expect: but(staff, strangers, { staffElsewhere: "notFound", coordinatorElsewhere: "notFound" }),
    request: ({ own }) => ({ path: `/console/exports/sessions/${own.session.id}/csv` }),
    proof: () => "sessions.published",
  },
  "GET /console/exports/companies/:id/:format": {
    expect: but(staff, strangers, { staffElsewhere: "notFound" }),
    request: ({ own }) => ({ path: `/console/exports/companies/${own.company.id}/csv` }),
    proof: () => "companies.created",
  },
});
