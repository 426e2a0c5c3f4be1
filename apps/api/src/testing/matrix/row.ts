import type { Expectation, Outcome, PersonName } from "./people.js";
import type { MatrixWorld } from "./world.js";

/** What one person sends to a door. */
type Made<Value> = (world: MatrixWorld, person: PersonName) => Value | Promise<Value>;

export interface FieldRow {
  expect: Expectation;
  /** By default, none. */
  variables?: Made<Record<string, unknown>>;
  /** Text that is in the answer of whoever sees. */
  proof?: (world: MatrixWorld, person: PersonName) => string;
  /** The sign-in does not outlive the cell. */
  endsSignIn?: boolean;
  /** Waits for what an act leaves to the jobs, which write to the journal: what the next cell counts is its own. */
  settled?: (world: MatrixWorld) => Promise<void>;
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

/** Somebody for whom the thing asked for does not exist. */
const mayNot: readonly Outcome[] = ["nothing", "unauthenticated", "notFound", "notServed"];

/**
 * Whoever may act gets a subject of their own, which the next answer does not find changed. Those who may not are all sent to the same one, which
 * stays what it was, unless the row looks at who they are.
 */
export function oneForAllWhoMayNot<Value>(row: { expect: Expectation }, make: Made<Value>): Made<Value> {
  let shared: Promise<Value> | undefined;
  return (world, person) => {
    const looksAtThePerson = make.length > 1;
    if (looksAtThePerson || !mayNot.includes(row.expect[person])) return make(world, person);
    shared ??= Promise.resolve(make(world, person));
    return shared;
  };
}
