import type { FieldPolicy, Reference, TypePolicies } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

/**
 * How the cache keeps what a contact reads. `Extranet` has no id: there is one per cache, whose owner changes with the
 * access, and a preview therefore brings a cache of its own. A list is known by its filter, whatever its length.
 */
export const extranetPolicies: TypePolicies = {
  Extranet: {
    keyFields: [],
    fields: { figures: { merge: true }, sessions: pages(), documents: pages() },
  },
  Query: { fields: { notifications: pages() } },
};

type Edge = { node?: Reference };
type Kept = { edges: Edge[] };

/** Pages of a list; asking again for its beginning keeps the end that was shown below it. */
function pages(): FieldPolicy {
  const relay = relayStylePagination(["filter"]);
  const { merge } = relay;
  if (typeof merge !== "function") return relay;
  return {
    ...relay,
    merge(existing: Kept | undefined, incoming: Kept, options) {
      const merged = merge(existing as never, incoming as never, options) as Kept;
      const isBeginning = !options.args?.after && incoming.edges !== undefined;
      return isBeginning && existing ? { ...merged, ...keptTail(existing, merged) } : merged;
    },
  };
}

/** What stood below the last row of the new beginning, unless that row is new itself. */
function keptTail(existing: Kept & { pageInfo?: unknown }, merged: Kept): Partial<Kept & { pageInfo: unknown }> {
  const last = merged.edges.at(-1)?.node?.__ref;
  const position = existing.edges.findIndex((edge) => edge.node?.__ref === last);
  const tail = last === undefined || position === -1 ? [] : existing.edges.slice(position + 1);
  return tail.length === 0 ? {} : { edges: [...merged.edges, ...tail], pageInfo: existing.pageInfo };
}
