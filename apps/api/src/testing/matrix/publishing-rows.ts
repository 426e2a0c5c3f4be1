import { aDocument, aPublication } from "../builders.js";
import { coordinators, staff } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

export const publishingQueryRows: Record<string, FieldRow> = {
  "Query.publishingPlan": {
    expect: staff,
    variables: async ({ test, own }) => {
      const document = await aDocument(test, own.organisation, own.session.id);
      return { documentIds: [document.id], companyIds: [own.company.id] };
    },
    // Those of elsewhere are answered too: nothing, since the documents are not theirs.
    proof: ({ own }, person) =>
      person === "staffElsewhere" || person === "coordinatorElsewhere" ? "[]" : own.company.id,
  },
};

export const publishingMutationRows: Record<string, FieldRow> = {
  "Mutation.publishDocuments": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const document = await aDocument(test, own.organisation, own.session.id);
      return { input: { publications: [{ documentId: document.id, companyId: own.company.id }] } };
    },
    proof: () => '"withdrawnAt":null',
  },
  "Mutation.replacePublications": {
    expect: coordinators,
    variables: async (world) => ({ input: { replacements: [await replacement(world)] } }),
    proof: () => '"withdrawnAt":null',
  },
};

async function replacement({ test, own }: MatrixWorld): Promise<{ publicationId: string; documentId: string }> {
  const publication = await aPublication(test, own.organisation, own.session.id, own.company.id);
  const document = await aDocument(test, own.organisation, own.session.id);
  return { publicationId: publication.id, documentId: document.id };
}
