import { sql, type RawBuilder } from "kysely";
import type { Position } from "./page.js";

/** What a list is sorted by. Rows of one value stand by their ids: every row has one place, and a page can begin after it. */
export interface Order {
  column: RawBuilder<unknown>;
  direction: RawBuilder<unknown>;
  after: RawBuilder<unknown>;
}

export const ascending = (column: RawBuilder<unknown>): Order => ({ column, direction: sql`asc`, after: sql`>` });
export const descending = (column: RawBuilder<unknown>): Order => ({ column, direction: sql`desc`, after: sql`<` });

/** Which rows follow a position; all of them when there is none. */
export const following = (
  { column, after }: Order,
  id: RawBuilder<unknown>,
  position: Position | null,
): RawBuilder<unknown> =>
  position ? sql`(${column}, ${id}) ${after} (${position[0]}, ${position[1]}::uuid)` : sql`true`;

export const inOrder = ({ column, direction }: Order, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${column} ${direction}, ${id} ${direction}`;
