import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { addClients, dayIn } from "./clients.mjs";
import { at, rounded } from "./figures.mjs";
import { lag } from "./lag.mjs";
import { openSink } from "./sink.mjs";
import { load, ports } from "./world.mjs";

/** Dates proposed to many clients at once, then one by one, and answered by the link of their mail. Beside the same server at rest. */
export async function measureProposals(world, { mails, rounds }, say) {
  say(
    `\nproposals, ${mails} of them leaving at once, then ${rounds} one by one, each answered by the link of its mail`,
  );
  const sink = await openSink();
  const house = await openBeside(world);
  try {
    const admin = await adminOf(world);
    await world.owner.query("update organisation set mails_per_day = 100000 where id = $1", [world.organisationId]);
    const clients = await addClients(world, house, admin, mails + rounds);
    const lags = await leaveTogether(world, house, admin, clients.slice(0, mails), sink);
    const alone = await oneByOne(world, clients.slice(mails), sink);
    const result = { mails, rounds, ...lags, ...alone };
    say(
      `event loop p99 at rest ${lags.restP99Ms} ms, while they leave ${lags.leavingP99Ms} ms (${lags.raisedMs} more, at most 20); ${lags.seconds} s in all`,
    );
    say(
      `from the click to the mail server, at rest: p50 ${alone.toServerMs.p50} ms   p95 ${alone.toServerMs.p95} ms (at most 1000)   p99 ${alone.toServerMs.p99} ms`,
    );
    say(
      `from the answer to the frame at the staff, at rest: p50 ${alone.answerMs.p50} ms   p95 ${alone.answerMs.p95} ms   p99 ${alone.answerMs.p99} ms (at most 300); with the new state read: p99 ${alone.readMs.p99} ms`,
    );
    return result;
  } finally {
    await house.close();
    await sink.close();
  }
}

/** Acts without the worker: what is queued leaves by the server that is measured. */
async function openBeside(world) {
  const { openHouse } = await load("server/house.js");
  const { openLog } = await load("platform/log.js");
  const { systemClock } = await load("platform/clock.js");
  return openHouse(world.settings, world.databaseUrl, systemClock, openLog("silent", null), () => undefined, {
    jobsWait: true,
  });
}

async function adminOf({ organisationId, owner }) {
  const { rows } = await owner.query(
    "select id, account_id, first_name || ' ' || last_name as name from staff_place where organisation_id = $1 and role = 'ADMIN' and account_id is not null order by id limit 1",
    [organisationId],
  );
  const [{ id: accessId, account_id: accountId, name }] = rows;
  return { kind: "staff", organisationId, accountId, accessId, role: "ADMIN", centreIds: null, name, locale: "FR" };
}

async function leaveTogether(world, house, admin, clients, sink) {
  const { organisationId, owner } = world;
  const { sendDateProposal } = await load("modules/proposals/index.js");
  const { linksOf } = await load("platform/links.js");
  const links = linksOf(world.settings);
  // Held back until all are written: they leave at one moment.
  await owner.query(
    "insert into mail_circuit (organisation_id, failures, held_since, retry_at, reason) values ($1, 5, now(), now() + interval '1 day', 'bench') on conflict (organisation_id) do update set held_since = now(), retry_at = now() + interval '1 day'",
    [organisationId],
  );
  for (const client of clients) await house.works.run(admin, (work) => sendDateProposal(work, links, wanted(client)));
  await sleep(5_000);
  sink.forget();

  const rest = await watched(() => sleep(10_000));
  const leaving = await watched(async () => {
    await owner.query("delete from mail_circuit where organisation_id = $1", [organisationId]);
    await house.works.run({ kind: "house", organisationId }, async (work) =>
      work.enqueue("mails.release", { organisationId }),
    );
    await sink.until(clients.length, 300_000);
  });
  return {
    restP99Ms: rounded(rest.p99),
    leavingP99Ms: rounded(leaving.p99),
    raisedMs: rounded(leaving.p99 - rest.p99),
    seconds: rounded(leaving.seconds),
  };
}

/** How late the event loop was over the whole of it. */
async function watched(act) {
  await lag();
  const start = performance.now();
  await act();
  return { p99: await lag(), seconds: (performance.now() - start) / 1_000 };
}

const wanted = ({ sessionId, companyId, contactId, slotsVersion }) => ({
  sessionId,
  companyId,
  recipientId: contactId,
  dueOn: dayIn(30),
  expectedSlotsVersion: slotsVersion,
});

async function oneByOne(world, clients, sink) {
  const screen = await openScreen(world);
  const times = { toServerMs: [], answerMs: [], readMs: [] };
  for (const [round, client] of clients.entries()) {
    sink.forget();
    const sent = performance.now();
    await ask("console", world.cookies.console, sendMutation, { input: wanted(client) }, "sendDateProposal");
    await sink.until(1, 30_000);
    const [{ address, raw }] = sink.taken;
    const toServer = sink.named.get(address) - sent;
    await sleep(100);

    const token = /\/l\/([\w-]{43})/.exec(joined(raw))[1];
    const shown = screen.nextOf(client.sessionId);
    const answered = performance.now();
    await ask("extranet", null, answerMutation, { input: { token, answer: "ACCEPT" } }, "answerLinkedDateProposal");
    const frameAt = await shown;
    await ask("console", world.cookies.console, stateQuery, { id: client.sessionId }, "session");
    const read = performance.now();
    await sleep(50);
    // The first ones warm up.
    if (round < 5) continue;
    times.toServerMs.push(toServer);
    times.answerMs.push(frameAt - answered);
    times.readMs.push(frameAt - answered + (read - Math.max(frameAt, answered)));
  }
  screen.close();
  const spread = (list) => ({
    p50: rounded(at(list, 0.5)),
    p95: rounded(at(list, 0.95)),
    p99: rounded(at(list, 0.99)),
  });
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, spread(list)]));
}

/** Lines of quoted-printable, put together again. */
const joined = (raw) => raw.toString("latin1").replaceAll("=\r\n", "").replaceAll("=3D", "=");

const sendMutation =
  "mutation ($input: SendDateProposalInput!) { sendDateProposal(input: $input) { __typename ... on Refusal { code } } }";
const answerMutation =
  "mutation ($input: AnswerLinkedDateProposalInput!) { answerLinkedDateProposal(input: $input) { __typename ... on LinkedPage { state } ... on Refusal { code } } }";
const stateQuery =
  "query ($id: ID!) { session(id: $id) { id datesState datesStateCount datesStateOf bookings { dateConfirmation { state answeredOn answeredBy } } } }";

async function ask(side, cookie, query, variables, field) {
  const response = await fetch(`http://127.0.0.1:${ports.api}/${side}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors || !data[field] || data[field].code) throw new Error(JSON.stringify(errors ?? data));
  return data[field];
}

/** What a screen of the staff hears. */
function openScreen({ cookies }) {
  let waiting = null;
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${ports.api}/console/graphql`, "graphql-transport-ws", {
      headers: { cookie: cookies.console, origin: `http://127.0.0.1:${ports.api}` },
    });
    const tell = (message) => socket.send(JSON.stringify(message));
    socket.on("open", () => tell({ type: "connection_init" })).on("error", reject);
    socket.on("message", (data) => {
      const { type, payload } = JSON.parse(data);
      if (type === "ping") tell({ type: "pong" });
      if (type === "connection_ack") {
        const query = "subscription { changed { cursor changes { kind id gone } } }";
        tell({ id: randomUUID(), type: "subscribe", payload: { query } });
        setTimeout(resolve, 300, {
          nextOf: (id) => new Promise((heard) => (waiting = { id, heard })),
          close: () => socket.terminate(),
        });
      }
      const changes = payload?.data?.changed?.changes ?? [];
      if (waiting && changes.some(({ id }) => id === waiting.id)) waiting.heard(performance.now());
    });
  });
}
