import { archiveSession, deleteSession } from "#sessions";
import { aSession, aVisibleSession } from "../builders.js";
import { coordinators } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

type Act = typeof deleteSession | typeof archiveSession;

/** Each cell acts on a session of its own. */
export const sessionMutationRows: Record<string, FieldRow> = {
  "Mutation.setBookingStatus": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const { id: sessionId } = await aVisibleSession(test, own.organisation, [own.company.id]);
      return { input: { sessionId, companyId: own.company.id, status: "CANCELLED" } };
    },
    proof: () => `"statusChangedAt":"2026`,
  },
  "Mutation.deleteSession": {
    expect: coordinators,
    variables: async (world) => ({ input: { sessionId: await another(world) } }),
    proof: () => `"deletedAt":"2026`,
  },
  "Mutation.restoreSession": {
    expect: coordinators,
    variables: async (world) => ({ input: { sessionId: await another(world, deleteSession) } }),
    proof: () => `"deletedAt":null`,
  },
  "Mutation.archiveSession": {
    expect: coordinators,
    variables: async (world) => ({ input: { sessionId: await another(world) } }),
    proof: () => `"archivedAt":"2026`,
  },
  "Mutation.unarchiveSession": {
    expect: coordinators,
    variables: async (world) => ({ input: { sessionId: await another(world, archiveSession) } }),
    proof: () => `"archivedAt":null`,
  },
};

async function another({ test, own }: MatrixWorld, after?: Act): Promise<string> {
  const { id: sessionId } = await aSession(test, own.organisation, [own.company.id]);
  if (after) await test.house.works.run(own.organisation.admin, (work) => after(work, { sessionId }));
  return sessionId;
}
