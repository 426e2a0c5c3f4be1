import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { openWorld } from "./world.mjs";

const ports = { api: 4871, bare: 4872 };
const rounds = 40;
const world = await openWorld(ports);
let seq = 1_000_000;
// As long as the frame that the house sends.
const frame = JSON.stringify({
  id: randomUUID(),
  type: "next",
  payload: {
    data: { changed: { cursor: "x".repeat(60), changes: [{ kind: "SESSION", id: randomUUID(), gone: false }] } },
  },
});

try {
  console.log(
    "push, from just before COMMIT to the client's hands; ratio to a bare ws broadcast fed by LISTEN, same run\n",
  );
  console.log(
    "sockets   p50 ms (bare)      p99 ms (bare)      p50 ratio  CPU µs/frame (bare)   ratio   KiB/idle socket (bare)",
  );
  for (const count of [1, 100, 1000]) await measure(count);
} finally {
  await world.close();
}

async function measure(count) {
  const memory = { api: await residentKiB(world.server), bare: await residentKiB(world.bare) };
  const api = await connect(count, openApi);
  const bare = await connect(count, openBare);
  await sleep(500);
  const idle = {
    api: ((await residentKiB(world.server)) - memory.api) / count,
    bare: ((await residentKiB(world.bare)) - memory.bare) / count,
  };
  const times = { api: [], bare: [] };
  const cpu = { api: 0, bare: 0 };
  for (let round = -5; round < rounds; round += 1)
    for (const [name, group, pid, act] of [
      ["api", api, world.server, actOfTheHouse],
      ["bare", bare, world.bare, bareNotify],
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
  const at = (list, q) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
  const p50 = { api: at(times.api, 0.5), bare: at(times.bare, 0.5) };
  const p99 = { api: at(times.api, 0.99), bare: at(times.bare, 0.99) };
  const frame = { api: cpu.api / rounds / count, bare: cpu.bare / rounds / count };
  console.log(
    `${String(count).padStart(7)}   ${pair(p50, 2)}   ${pair(p99, 2)}   ${(p50.api / p50.bare).toFixed(2).padStart(9)}  ${pair(frame, 1)}   ${(frame.api / frame.bare).toFixed(2).padStart(8)}   ${pair(idle, 1)}`,
  );
  await sleep(300);
}

function pair({ api, bare }, digits) {
  return `${api.toFixed(digits)} (${bare.toFixed(digits)})`.padStart(16);
}

/** An event and its audience, written as the house does, without the cost of an act. */
async function actOfTheHouse() {
  const { client, organisationId } = world;
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

async function bareNotify() {
  await world.client.query("begin");
  await world.client.query("select pg_notify('bare', $1)", [frame]);
  const start = performance.now();
  await world.client.query("commit");
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

function openApi() {
  return new Promise((resolve, reject) => {
    const origin = `http://127.0.0.1:${ports.api}`;
    const socket = new WebSocket(`ws://127.0.0.1:${ports.api}/console/graphql`, "graphql-transport-ws", {
      headers: { cookie: world.cookie, origin },
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

async function residentKiB(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8"))[1]);
}

/** User and system time of all threads, in ticks of 10 ms. */
async function cpuMicroseconds(pid) {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
