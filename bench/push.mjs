import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { at, beside, cpuMicroseconds, rounded } from "./figures.mjs";
import { heldKiB } from "./weigh.mjs";
import { ports } from "./world.mjs";

let seq = 1_000_000;
// As long as the frame that the house sends.
const frame = JSON.stringify({
  id: randomUUID(),
  type: "next",
  payload: {
    data: { changed: { cursor: "x".repeat(60), changes: [{ kind: "SESSION", id: randomUUID(), gone: false }] } },
  },
});

/** From just before the COMMIT to the clients' hands, beside a bare `ws` broadcast fed by LISTEN; and what an idle subscriber weighs. */
export async function measurePush(world, { rounds, sockets }, say) {
  say(
    `\npush, from just before COMMIT to the client's hands, ${rounds} rounds; in brackets a bare ws broadcast fed by LISTEN`,
  );
  say(
    "sockets       p50 ms (bare)        p99 ms (bare)       ratio   CPU µs/frame (bare)      ratio     KiB/idle socket (bare)",
  );
  const results = [];
  for (const count of sockets) results.push(await measure(world, count, rounds, say));
  return results;
}

async function measure(world, count, rounds, say) {
  const memory = await heldByBoth();
  const api = await connect(count, () => openApi(world));
  const bare = await connect(count, openBare);
  await sleep(500);
  const held = await heldByBoth();
  const idle = { api: (held.api - memory.api) / count, bare: (held.bare - memory.bare) / count };
  const times = { api: [], bare: [] };
  const cpu = { api: 0, bare: 0 };
  for (let round = -5; round < rounds; round += 1)
    for (const [name, group, pid, act] of [
      ["api", api, world.server, () => actOfTheHouse(world)],
      ["bare", bare, world.bare, () => bareNotify(world)],
    ]) {
      const before = await cpuMicroseconds(pid);
      const received = group.nextFrames();
      const start = await act();
      const latencies = (await received).map((at) => at - start);
      if (round < 0) continue;
      times[name].push(...latencies);
      cpu[name] += (await cpuMicroseconds(pid)) - before;
    }
  for (const group of [api, bare]) group.close();
  await sleep(300);
  const p50 = { api: at(times.api, 0.5), bare: at(times.bare, 0.5) };
  const p99 = { api: at(times.api, 0.99), bare: at(times.bare, 0.99) };
  const each = { api: cpu.api / rounds / count, bare: cpu.bare / rounds / count };
  const result = {
    sockets: count,
    p50: { ...p50, ratio: rounded(p50.api / p50.bare) },
    p99: { ...p99, ratio: rounded(p99.api / p99.bare) },
    cpuPerFrame: { ...each, ratio: rounded(each.api / each.bare) },
    kibPerIdleSocket: idle,
  };
  say(
    `${String(count).padStart(7)}   ${beside(p50, 2)}   ${beside(p99, 2)}   ${result.p50.ratio.toFixed(2).padStart(7)}  ${beside(each, 1)}   ${result.cpuPerFrame.ratio.toFixed(2).padStart(10)}     ${beside(idle, 1)}`,
  );
  return result;
}

const heldByBoth = async () => ({
  api: await heldKiB(ports.apiInspector),
  bare: await heldKiB(ports.bareInspector),
});

/** An event and its audience, written as the house does, without the cost of an act. */
async function actOfTheHouse({ client, organisationId }) {
  seq += 1;
  const id = randomUUID();
  await client.query(
    `begin; select set_config('app.organisation', '${organisationId}', true), set_config('app.kind', 'house', true)`,
  );
  await client.query(
    `insert into event (organisation_id, seq, id, kind, occurred_at, actor_kind, actor_name, facts, salt, digest, hash) values ($1, $2, $3, 'bench', now(), 'house', 'bench', '{}', '', '', '')`,
    [organisationId, seq, id],
  );
  await client.query(
    `insert into event_audience (organisation_id, seq, position, audience, kind, subject_id, gone) values ($1, $2, 0, 'staff', 'SESSION', $3, false)`,
    [organisationId, seq, id],
  );
  await client.query("select pg_notify('passerelle_live', $1)", [
    JSON.stringify({ organisationId, from: seq, to: seq }),
  ]);
  const start = performance.now();
  await client.query("commit");
  return start;
}

async function bareNotify({ client }) {
  await client.query("begin");
  await client.query("select pg_notify('bare', $1)", [frame]);
  const start = performance.now();
  await client.query("commit");
  return start;
}

async function connect(count, open) {
  const sockets = [];
  // In small groups: a thousand handshakes at once would measure the backlog of the kernel.
  while (sockets.length < count)
    sockets.push(...(await Promise.all(Array.from({ length: Math.min(50, count - sockets.length) }, open))));
  let waiting = null;
  for (const socket of sockets)
    socket.on("message", (data) => {
      if (!waiting || String(data).includes('"ping"')) return;
      waiting.times.push(performance.now());
      if (waiting.times.length === count) waiting.resolve(waiting.times);
    });
  return {
    nextFrames: () => new Promise((resolve) => (waiting = { times: [], resolve })),
    close: () => sockets.forEach((socket) => socket.terminate()),
  };
}

function openBare() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${ports.bare}`);
    socket.on("open", () => resolve(socket)).on("error", reject);
  });
}

function openApi({ cookies }) {
  return new Promise((resolve, reject) => {
    const origin = `http://127.0.0.1:${ports.api}`;
    const socket = new WebSocket(`ws://127.0.0.1:${ports.api}/console/graphql`, "graphql-transport-ws", {
      headers: { cookie: cookies.console, origin },
    });
    const say = (message) => socket.send(JSON.stringify(message));
    socket.on("open", () => say({ type: "connection_init" })).on("error", reject);
    socket.on("message", (data) => {
      const { type } = JSON.parse(data);
      if (type === "ping") say({ type: "pong" });
      if (type !== "connection_ack") return;
      say({
        id: randomUUID(),
        type: "subscribe",
        payload: { query: "subscription { changed { cursor changes { kind id gone } } }" },
      });
      resolve(socket);
    });
  });
}
