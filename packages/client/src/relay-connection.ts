import type { FieldPolicy, Reference } from "@apollo/client";

type Edge = { cursor?: string; node?: Reference };
type PageInfo = { endCursor?: string | null; hasNextPage?: boolean };
type ConnectionPage = { edges: Edge[]; pageInfo?: PageInfo };

/**
 * Keeps the pages of one list together. `keyArgs` are what makes it another list (filter, sort), never `after` and
 * `first`. A page goes behind the row it follows; a beginning read again keeps the end that was shown below it.
 */
export function relayConnection(keyArgs: FieldPolicy["keyArgs"] = false): FieldPolicy<ConnectionPage> {
  return {
    keyArgs,
    // What was evicted leaves its edge without a row. A list known by its counts alone has no edges to look at.
    read: (existing, { canRead }) =>
      existing?.edges ? { ...existing, edges: existing.edges.filter(({ node }) => canRead(node)) } : existing,
    merge: (existing, incoming, { args }) => {
      if (!existing?.edges || !incoming.edges) return { ...existing, ...incoming };
      return args?.after ? withNextPage(existing, incoming, args.after) : withNewBeginning(existing, incoming);
    },
  };
}

function withNextPage(existing: ConnectionPage, incoming: ConnectionPage, after: string): ConnectionPage {
  const position = existing.edges.findIndex(({ cursor }) => cursor === after);
  // The last row's cursor may be known by the page alone, when no edge asked for its own.
  const before = position === -1 ? existing.edges : existing.edges.slice(0, position + 1);
  return { ...existing, ...incoming, edges: withoutRepeats([...before, ...incoming.edges]) };
}

function withNewBeginning(existing: ConnectionPage, incoming: ConnectionPage): ConnectionPage {
  const last = incoming.edges.at(-1)?.node?.__ref;
  const position = existing.edges.findIndex(({ node }) => node?.__ref === last);
  const tail = last === undefined || position === -1 ? [] : existing.edges.slice(position + 1);
  if (tail.length === 0) return { ...existing, ...incoming };
  return { ...existing, ...incoming, pageInfo: existing.pageInfo, edges: withoutRepeats([...incoming.edges, ...tail]) };
}

/** A row that moved between two pages is kept where it was met first. */
function withoutRepeats(edges: Edge[]): Edge[] {
  const met = new Set<string>();
  return edges.filter(({ node }) => {
    if (!node) return true;
    if (met.has(node.__ref)) return false;
    met.add(node.__ref);
    return true;
  });
}
