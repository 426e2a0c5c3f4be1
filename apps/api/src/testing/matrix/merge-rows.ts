import { aCompany } from "../builders.js";
import { but, coordinators } from "./people.js";
import type { FieldRow } from "./row.js";

const writers = but(coordinators, { coordinatorElsewhere: "sees" });

export const mergeQueryRows: Record<string, FieldRow> = {
  "Query.duplicateCompanies": { expect: but(writers, { staffElsewhere: "sees" }), proof: () => "duplicateCompanies" },
};

export const mergeMutationRows: Record<string, FieldRow> = {
  "Mutation.mergeCompanies": {
    expect: writers,
    variables: async ({ test, own }) => {
      const [kept, merged] = [await aCompany(test, own.organisation), await aCompany(test, own.organisation)];
      return { input: { keptId: kept.id, mergedId: merged.id } };
    },
    proof: () => "COMPANY_MERGED",
  },
};
