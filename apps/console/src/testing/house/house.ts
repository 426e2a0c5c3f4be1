import { type RefusalCode, refusals } from "@passerelle/schema/vocabulary";

/**
 * A training organisation kept in memory, answering the contract itself: what these tests ask, the API must answer.
 * Only what the screens read is here; the rules of the business are the API's and proved there.
 */
export const day = "2026-11-21";

let lastId = 0;

export function id(): string {
  lastId += 1;
  return `00000000-0000-7000-8000-${String(lastId).padStart(12, "0")}`;
}

export const marion = { __typename: "Person", id: id(), name: "Marion Lefèvre" };

export const centre = { id: id(), name: "Nantes", city: "Nantes", colour: "#1f5f4a" };

export function connection(nodes: object[], first = nodes.length, after?: string | null) {
  const start = after ? Number(after) + 1 : 0;
  const shown = nodes.slice(start, start + first);
  const end = start + shown.length;
  return {
    edges: shown.map((node, index) => ({ cursor: String(start + index), node })),
    pageInfo: { hasNextPage: nodes.length > end, endCursor: String(end - 1) },
    totalCount: nodes.length,
    unreadCount: 0,
  };
}

export function aRefusal(code: RefusalCode) {
  return { __typename: "Refusal", code, message: refusals[code].fr };
}
