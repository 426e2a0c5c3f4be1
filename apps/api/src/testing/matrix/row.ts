import type { Expectation, PersonName } from "./people.js";
import type { MatrixWorld } from "./world.js";

/** What one person sends to a door, made afresh for each cell. */
type Made<Value> = (world: MatrixWorld, person: PersonName) => Value | Promise<Value>;

export interface FieldRow {
  expect: Expectation;
  /** By default, none. */
  variables?: Made<Record<string, unknown>>;
  /** Text that is in the answer of whoever sees. */
  proof?: (world: MatrixWorld, person: PersonName) => string;
  /** The sign-in does not outlive the cell. */
  endsSignIn?: boolean;
  /** Ids of what the person saw before may be told, so that screens let go of it. */
  tellsWhatIsGone?: boolean;
}

export interface RouteRow {
  expect: Expectation;
  /** Meant for everybody, and only in the demo: it holds what was sent to anybody. */
  holdsNoSecret?: boolean;
  request: Made<{ path: string; init?: RequestInit }>;
  proof?: (world: MatrixWorld, person: PersonName) => string;
}
