import { limits, parseDate } from "@passerelle/schema/vocabulary";
import { BadInput } from "./failure.js";

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A page's size, between 1 and the limit. */
export function pageSize(first: number | null | undefined, byDefault: number): number {
  const size = first ?? byDefault;
  if (!Number.isInteger(size) || size < 1 || size > limits.pageSize)
    throw new BadInput(`first must be between 1 and ${limits.pageSize}.`);
  return size;
}

/** The sort value and the id of the last row of a page, opaque to clients. */
export type Position = [value: string, id: string];

export const encodePosition = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString("base64url");

/** What a list is sorted by: a cursor that holds anything else, or that another list made, is refused before the database sees it (L-19). */
export type PositionValue = "day" | "instant" | "number" | "text";

const isValue: Record<PositionValue, (value: string) => boolean> = {
  // A session without dates comes last.
  day: (value) => value === "infinity" || parseDate(value) !== null,
  instant: (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  number: (value) => /^\d{1,15}$/.test(value),
  text: (value) => !value.includes("\u0000"),
};

export function decodePosition(cursor: string | null | undefined, kind: PositionValue): Position | null {
  if (!cursor) return null;
  const parts = parsed(cursor);
  const [value, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (typeof value === "string" && isValue[kind](value) && typeof id === "string" && isId(id)) return [value, id];
  throw new BadInput("This cursor was not made by this list.");
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    // What is not JSON is not a cursor either.
    return null;
  }
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

/** A page whose rows are counted only if the operation asks how many there are in all. */
export type CountedOnDemand<Node> = Omit<Connection<Node>, "totalCount"> & { totalCount: () => Promise<number> };

/** Builds a connection from one row more than the page: the extra row only says that there is a next page. */
export function connection<Node>(
  rows: readonly Node[],
  size: number,
  totalCount: number,
  positionOf: (node: Node) => Position,
): Connection<Node> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: encodePosition(positionOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids come from outside as any text: what is no UUID is the id of nothing. */
export const isId = (id: string): boolean => uuid.test(id);
