import type { TypePolicies } from "@apollo/client";
import { relayConnection } from "@passerelle/client";

/**
 * How the cache keeps what a contact reads. `Extranet` has no id: there is one per cache, whose owner changes with the
 * access, and a preview therefore brings a cache of its own. A list is known by its filter, whatever its length.
 */
export const extranetPolicies: TypePolicies = {
  Extranet: {
    keyFields: [],
    fields: {
      figures: { merge: true },
      sessions: relayConnection(["filter"]),
      learners: relayConnection(["filter"]),
      documents: relayConnection(["filter"]),
      sentDocuments: relayConnection(["filter"]),
      expectedDocuments: relayConnection(["filter"]),
    },
  },
  Query: { fields: { notifications: relayConnection(["filter"]) } },
};
