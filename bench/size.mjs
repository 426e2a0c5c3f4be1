import http from "node:http";
import { at, cpuMicroseconds, cpuOfChildren, rounded } from "./figures.mjs";
import { grow } from "./grow.mjs";
import { operationOf } from "./operations.mjs";
import { ask } from "./pages.mjs";
import { ports, signIn } from "./world.mjs";

const sizes = [
  { name: "Petit", sessions: 2_000 },
  { name: "Grand", sessions: 200_000 },
];

const newest = { first: 50, sort: "STARTS_DESC", filter: {} };
const pages = [
  {
    page: "session list, administrator",
    side: "console",
    as: "admin",
    operation: "SessionsPageQuery",
    variables: () => newest,
  },
  {
    page: "session list, coordinator",
    side: "console",
    as: "coordinator",
    operation: "SessionsPageQuery",
    variables: () => newest,
  },
  {
    page: "calendar month, coordinator",
    side: "console",
    as: "coordinator",
    operation: "SessionCalendarQuery",
    variables: () => ({ ...month(), filter: {} }),
  },
  {
    page: "extranet session page",
    side: "extranet",
    as: "contact",
    operation: "SessionPage",
    variables: ({ sessionId }) => ({ sessionId }),
  },
  ...["admin", "coordinator"].map((as) => ({
    page: `proposals, ${as === "admin" ? "administrator" : as}`,
    side: "console",
    as,
    operation: "ProposalsPageQuery",
    variables: () => ({ first: 50, sort: "DUE_ASC", filter: {} }),
  })),
  {
    page: "mails, searched",
    side: "console",
    as: "admin",
    operation: "MailsPageQuery",
    variables: () => ({ first: 50, sort: "CREATED_DESC", filter: { search: "camille123@" } }),
  },
];

/** The same page of two organisations, of which one has a hundred times the sessions, in rounds that alternate. */
export async function measureSize(world, { rounds, requests }, say) {
  const [small, large] = await organisations(world, say);
  say(`\nsize, ${rounds} rounds of ${requests} requests, 200,000 sessions and in brackets 2,000`);
  say(
    "page                            p50 ms                ratio   CPU µs of PostgreSQL      ratio   CPU µs of the server      ratio",
  );
  const results = [];
  for (const page of pages) results.push(await measure(world, page, { small, large }, { rounds, requests }, say));
  return results;
}

async function organisations(world, say) {
  const grown = [];
  for (const size of sizes) grown.push(await grow(world, size, say));
  for (const each of grown)
    each.cookies = {
      admin: await signIn("console", each.emails.admin),
      coordinator: await signIn("console", each.emails.coordinator),
      contact: await signIn("extranet", each.emails.contact),
    };
  return grown;
}

async function measure(world, { page, side, as, operation, variables }, organisations, { rounds, requests }, say) {
  const query = await operationOf(side, operation);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const doors = Object.entries(organisations).map(([size, organisation]) => {
    const body = JSON.stringify({ query, variables: variables(organisation), operationName: operation });
    const headers = { "content-type": "application/json", cookie: organisation.cookies[as] };
    return { size, ask: () => ask(agent, ports.api, `/${side}/graphql`, headers, body) };
  });
  for (const door of doors) {
    const answer = JSON.parse(await door.ask());
    if (answer.errors) throw new Error(`${page}: ${JSON.stringify(answer.errors)}`);
  }
  const figures = Object.fromEntries(doors.map(({ size }) => [size, { times: [], database: 0, server: 0 }]));
  for (let round = -2; round < rounds; round += 1)
    for (const door of doors) {
      const before = [await cpuOfChildren(world.postgres), await cpuMicroseconds(world.server)];
      const taken = [];
      for (let count = 0; count < requests; count += 1) {
        const start = performance.now();
        await door.ask();
        taken.push(performance.now() - start);
      }
      if (round < 0) continue;
      const figure = figures[door.size];
      figure.times.push(...taken);
      figure.database += (await cpuOfChildren(world.postgres)) - before[0];
      figure.server += (await cpuMicroseconds(world.server)) - before[1];
    }
  agent.destroy();
  const of = (read) => {
    const [large, small] = [read(figures.large), read(figures.small)];
    return { large: rounded(large), small: rounded(small), ratio: rounded(large / small) };
  };
  const result = {
    page,
    p50: of(({ times }) => at(times, 0.5)),
    database: of(({ database }) => database / rounds / requests),
    server: of(({ server }) => server / rounds / requests),
  };
  const shown = ({ large, small, ratio }) => `${large} (${small})`.padStart(22) + ratio.toFixed(2).padStart(9);
  say(`${page.padEnd(28)}${shown(result.p50)}${shown(result.database)}${shown(result.server)}`);
  return result;
}

function month() {
  const now = new Date();
  const day = (offset, number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, number)).toISOString().slice(0, 10);
  return { from: day(0, 1), to: day(1, 0) };
}
