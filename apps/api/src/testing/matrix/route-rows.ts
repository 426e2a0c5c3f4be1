import { aPdf } from "../a-pdf.js";
import { historyRouteRows } from "./journal-rows.js";
import { calendarRouteRows } from "./calendar-rows.js";
import { mailLinkRows, mailRouteRows } from "./mail-rows.js";
import {
  but,
  contacts,
  coordinators,
  everyone,
  nobody,
  people,
  staff,
  type Expectation,
  type Outcome,
  type PersonName,
} from "./people.js";
import { logoRows } from "./organisation-rows.js";
import type { RouteRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

type Side = "console" | "extranet";

/** Each side knows its own cookie: whoever belongs to the other one is a stranger here, like those who belong to none. */
const strangersOf = (side: Side): PersonName[] =>
  people.filter(
    (name) => name === "anonymous" || name === "revokedContact" || (side === "console") === name.startsWith("contact"),
  );

const strangersGet = (side: Side, outcome: Outcome): Partial<Expectation> =>
  Object.fromEntries(strangersOf(side).map((name) => [name, outcome]));

const open = (path: string, method = "GET"): RouteRow => ({
  expect: everyone,
  request: () => ({ path, init: { method } }),
});
const both = (door: string, row: (method: string) => RouteRow): Record<string, RouteRow> => ({
  [`GET ${door}`]: row("GET"),
  [`HEAD ${door}`]: row("HEAD"),
});

const viewerOf = (side: Side, init: RequestInit, query = ""): RouteRow => ({
  expect: but(everyone, strangersGet(side, "nothing")),
  request: () => ({ path: `/${side}/graphql${query}`, init }),
});

const asking = encodeURIComponent("{ viewer { id } }");
const preflight = { "apollo-require-preflight": "1" };

const graphql = (side: Side): Record<string, RouteRow> => ({
  [`HEAD /${side}/graphql`]: {
    expect: nobody,
    request: () => ({ path: `/${side}/graphql?query=${asking}`, init: { method: "HEAD", headers: preflight } }),
  },
  [`GET /${side}/graphql`]: viewerOf(side, { headers: preflight }, `?query=${asking}`),
  [`POST /${side}/graphql`]: viewerOf(side, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ viewer { id } }" }),
  }),
});

export const routeRows: Record<string, RouteRow> = {
  ...mailRouteRows,
  ...mailLinkRows,
  ...calendarRouteRows,
  ...both("/health/live", (method) => open("/health/live", method)),
  ...both("/health/ready", (method) => open("/health/ready", method)),
  ...both("/", (method) => open("/", method)),
  ...graphql("console"),
  ...graphql("extranet"),
  "GET /console/exports/:file": {
    expect: but(staff, strangersGet("console", "unauthenticated"), { coordinatorElsewhere: "sees" }),
    request: () => ({ path: "/console/exports/contacts.csv" }),
    proof: () => "SIRET",
  },
  ...historyRouteRows(strangersGet("console", "unauthenticated")),
  ...logoRows(strangersGet("console", "unauthenticated"), everyone),
  "PUT /console/imports": {
    expect: but(coordinators, strangersGet("console", "unauthenticated"), {
      staffElsewhere: "sees",
      coordinatorElsewhere: "sees",
    }),
    request: () => ({
      path: "/console/imports",
      init: {
        method: "PUT",
        headers: { ...preflight, "x-file-name": "table.csv" },
        body: "Entreprise\nSaboterie du Lac",
      },
    }),
    proof: () => "uploadId",
  },
  "PUT /console/uploads": {
    expect: but(coordinators, strangersGet("console", "unauthenticated"), {
      staffElsewhere: "sees",
      coordinatorElsewhere: "sees",
    }),
    request: async () => ({
      path: "/console/uploads",
      init: {
        method: "PUT",
        headers: { ...preflight, "x-file-name": "devis.pdf" },
        body: new Uint8Array(await aPdf("Devis")),
      },
    }),
    proof: () => "uploadId",
  },
  ...both("/console/files/:id", (method) => ({
    expect: but(staff, strangersGet("console", "unauthenticated"), {
      staffElsewhere: "notFound",
      coordinatorElsewhere: "notFound",
    }),
    request: async (world) => ({ path: `/console/files/${await versionPublished(world)}`, init: { method } }),
    proof: () => (method === "GET" ? "%PDF-" : ""),
  })),
  "PUT /extranet/uploads": {
    expect: but(contacts, strangersGet("extranet", "unauthenticated")),
    request: async () => ({
      path: "/extranet/uploads",
      init: {
        method: "PUT",
        headers: { ...preflight, "x-file-name": "convention.pdf" },
        body: new Uint8Array(await aPdf("Convention signée")),
      },
    }),
    proof: () => "uploadId",
  },
  "GET /console/received/:id": {
    expect: but(staff, strangersGet("console", "unauthenticated"), {
      staffElsewhere: "notFound",
      coordinatorElsewhere: "notFound",
    }),
    request: ({ own }) => ({ path: `/console/received/${own.sent.id}` }),
    proof: () => "%PDF-",
  },
  ...both("/extranet/received/:id", (method) => ({
    expect: but(contacts, strangersGet("extranet", "unauthenticated"), { contactElsewhere: "notFound" }),
    request: ({ own }) => ({ path: `/extranet/received/${own.sent.id}`, init: { method } }),
    proof: () => (method === "GET" ? "%PDF-" : ""),
  })),
  "POST /console/files.zip": {
    expect: but(staff, strangersGet("console", "unauthenticated"), {
      staffElsewhere: "notFound",
      coordinatorElsewhere: "notFound",
    }),
    request: async (world) => zipOf("console", [await versionPublished(world), world.own.sent.id]),
    proof: () => "%PDF-",
  },
  "POST /extranet/files.zip": {
    expect: but(contacts, strangersGet("extranet", "unauthenticated"), { contactElsewhere: "notFound" }),
    request: ({ own }) => zipOf("extranet", [own.publication.id, own.sent.id]),
    proof: () => "%PDF-",
  },
  // Opens nothing for anybody: an opening is a receipt, and headers alone would be none.
  "HEAD /extranet/files/:id": {
    expect: but(everyone, Object.fromEntries(people.map((name) => [name, "notFound"]))),
    request: ({ own }) => ({ path: `/extranet/files/${own.publication.id}`, init: { method: "HEAD" } }),
  },
  "GET /extranet/files/:id": {
    expect: but(contacts, strangersGet("extranet", "unauthenticated"), { contactElsewhere: "notFound" }),
    request: ({ own }) => ({ path: `/extranet/files/${own.publication.id}` }),
    proof: () => "%PDF-",
  },
};

/** The screens, open to everybody: what they show is asked for by other doors. Served once they are built. */
export const pageRows: Record<string, RouteRow> = Object.assign(
  {},
  ...["console", "extranet", "playground"].map((app) => ({
    ...both(`/${app}`, (method) => open(`/${app}`, method)),
    ...both(`/${app}/*`, (method) => open(`/${app}/sessions`, method)),
    ...both(`/${app}/(built file)`, (method) => open(`/${app}/index.html`, method)),
  })),
);

const zipOf = (side: Side, ids: string[]) => ({
  path: `/${side}/files.zip`,
  init: { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ ids }) },
});

async function versionPublished({ owner, own }: MatrixWorld): Promise<string> {
  const { rows } = await owner.query<{ version_id: string }>("select version_id from publication where id = $1", [
    own.publication.id,
  ]);
  return rows[0]!.version_id;
}
