import http from "node:http";
import { operationOf } from "./operations.mjs";
import { at, beside, cpuMicroseconds, rounded } from "./figures.mjs";
import { load, ofTheApi, ports } from "./world.mjs";

const asked = [
  {
    page: "session list",
    side: "console",
    operation: "SessionsPageQuery",
    variables: { first: 50, sort: "STARTS_ASC" },
  },
  { page: "extranet home", side: "extranet", operation: "HomePage", variables: {} },
];

/** The whole API beside the same SQL over raw `pg` and plain `node:http`, in rounds that alternate. */
export async function measurePages(world, { rounds, requests }, say) {
  say(
    `\npages, one request after the other, ${rounds} rounds of ${requests}; in brackets the same SQL over pg and node:http`,
  );
  say(
    "page                p50 ms (bare)        p99 ms (bare)       ratio   CPU µs/request (bare)    ratio   statements   bytes",
  );
  const results = [];
  for (const page of asked) results.push(await measure(world, page, { rounds, requests }, say));
  return results;
}

async function measure(world, { page, side, operation, variables }, { rounds, requests }, say) {
  const body = JSON.stringify({ query: await operationOf(side, operation), variables, operationName: operation });
  const headers = { "content-type": "application/json", cookie: world.cookies[side] };
  const { statements, answer } = await record(world, side, headers, body);
  await tellBare(world.barePages, { path: `/${page.replace(" ", "-")}`, statements, answer });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const doors = {
    api: { pid: world.server, ask: () => ask(agent, ports.api, `/${side}/graphql`, headers, body) },
    bare: {
      pid: world.barePages.pid,
      ask: () => ask(agent, ports.barePages, `/${page.replace(" ", "-")}`, headers, body),
    },
  };
  const same = [await doors.api.ask(), await doors.bare.ask()];
  if (same[0].trim() !== same[1].trim()) throw new Error(`${page}: the two answers differ`);

  const times = { api: [], bare: [] };
  const cpu = { api: 0, bare: 0 };
  for (let round = -2; round < rounds; round += 1)
    for (const [name, door] of Object.entries(doors)) {
      const before = await cpuMicroseconds(door.pid);
      const taken = [];
      for (let count = 0; count < requests; count += 1) {
        const start = performance.now();
        await door.ask();
        taken.push(performance.now() - start);
      }
      if (round < 0) continue;
      times[name].push(...taken);
      cpu[name] += (await cpuMicroseconds(door.pid)) - before;
    }
  agent.destroy();
  const p50 = { api: at(times.api, 0.5), bare: at(times.bare, 0.5) };
  const p99 = { api: at(times.api, 0.99), bare: at(times.bare, 0.99) };
  const each = { api: cpu.api / rounds / requests, bare: cpu.bare / rounds / requests };
  const result = {
    page,
    p50: { ...p50, ratio: rounded(p50.api / p50.bare) },
    p99: { ...p99, ratio: rounded(p99.api / p99.bare) },
    cpu: { ...each, ratio: rounded(each.api / each.bare) },
    statements: statements.length,
    bytes: same[0].length,
  };
  say(
    `${page.padEnd(14)}${beside(p50, 2)}   ${beside(p99, 2)}   ${result.p50.ratio.toFixed(2).padStart(7)}   ${beside(each, 0)}   ${result.cpu.ratio.toFixed(2).padStart(9)}   ${String(statements.length).padStart(10)}   ${same[0].length}`,
  );
  return result;
}

/** What the API says to the database for this page: heard in a house of our own, on the second time, when the sign-in was noted as used. */
async function record(world, side, headers, body) {
  const { openHouse } = await load("server/house.js");
  const { openServer } = await load("server/open-server.js");
  const { openLog } = await load("platform/log.js");
  const { systemClock } = await load("platform/clock.js");
  const quiet = openLog("silent", null);
  const house = await openHouse(world.settings, world.databaseUrl, systemClock, quiet, () => undefined, {
    jobsWait: true,
  });
  const server = await openServer(house);
  const { Client } = ofTheApi("pg");
  const original = Client.prototype.query;
  let heard = null;
  Client.prototype.query = function query(...words) {
    const [said, values] = words;
    const text = typeof said === "string" ? said : said?.text;
    if (heard && text) heard.push({ text, values: Array.isArray(values) ? values : said.values });
    return original.apply(this, words);
  };
  const inject = () => server.app.inject({ method: "POST", url: `/${side}/graphql`, headers, payload: body });
  try {
    await inject();
    heard = [];
    const answer = (await inject()).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return { statements: heard, answer };
  } finally {
    Client.prototype.query = original;
    await server.close();
    await house.close();
  }
}

function tellBare(child, page) {
  return new Promise((resolve) => {
    child.once("message", resolve);
    child.send(page);
  });
}

export function ask(agent, port, path, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ agent, port, host: "127.0.0.1", path, method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve(text));
    });
    request.on("error", reject);
    request.end(body);
  });
}
