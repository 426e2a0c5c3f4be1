import { setTimeout as sleep } from "node:timers/promises";
import type { LiveHub } from "#platform/live";
import type { ApiClient } from "./api-client.js";
import type { TestHouse } from "./open-test-house.js";

export interface Following<Value = Record<string, unknown>> {
  /** Everything heard so far, in order. */
  values: Value[];
  /** The close code of the socket, once it is closed. */
  closed: Promise<number>;
  until(condition: (values: Value[]) => boolean): Promise<void>;
  /** Long enough for whatever was committed before to have arrived. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

/** Subscribes over a real socket, and returns once the server holds the subscription: of several at once, the last one returns once it holds them all. */
export async function follow<Value = Record<string, unknown>>(
  test: Pick<TestHouse, "house">,
  client: ApiClient,
  query: string,
  options: { retry?: boolean } = {},
): Promise<Following<Value>> {
  const values: Value[] = [];
  let tell: (code: number) => void = () => undefined;
  const closed = new Promise<number>((resolve) => (tell = resolve));
  const joins = joinsOf(test.house.hub);
  const turn = (joins.awaited = Math.max(joins.awaited, joins.count) + 1);
  const live = client.live({ ...options, onClosed: tell });
  live.subscribe<Value>(
    { query },
    {
      next: (result) => void (result.data && values.push(result.data)),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  await waitFor(() => joins.count >= turn);
  return {
    values,
    closed,
    until: (condition) => waitFor(() => condition(values)),
    quiet: () => sleep(250),
    stop: async () => await live.dispose(),
  };
}

interface Joins {
  /** How many followers ever joined: the size of the hub goes up and down as others leave. */
  count: number;
  /** How many will have, once whoever begins to follow at this moment has joined. */
  awaited: number;
}

const known = new WeakMap<LiveHub, Joins>();

function joinsOf(hub: LiveHub): Joins {
  const found = known.get(hub);
  if (found) return found;
  const joins = { count: 0, awaited: 0 };
  known.set(hub, joins);
  const join = hub.follow.bind(hub);
  hub.follow = (viewer) => {
    joins.count += 1;
    return join(viewer);
  };
  return joins;
}

/** Waits for something that the server does on its own. */
export async function waitFor(condition: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`still waiting after ${within} ms`);
    await sleep(10);
  }
}
