import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  allFieldRows,
  allQueryRows,
  doorsOf,
  knockAtField,
  knockAtRoute,
  listenAtField,
  openMatrixWorld,
  pageRows,
  routeRows,
  routesOpenedBy,
  subscriptionRows,
  type MatrixWorld,
} from "#testing/matrix/index";
import { buildSchema } from "./build-schema.js";

const schema = buildSchema();
let server: TestHouse;
let world: MatrixWorld;
let routes: string[];

beforeAll(async () => {
  const opened = await routesOpenedBy(() => openTestHouse());
  routes = opened.routes;
  server = opened.opened;
  world = await openMatrixWorld(server);
});

afterAll(async () => {
  await world?.close();
  await server?.close();
});

test("every field by which the schema is entered has a row in the matrix, and no row is without its field (L-10)", () => {
  expect(Object.keys(allFieldRows).toSorted()).toEqual(doorsOf(schema).toSorted());
});

test("every route of the server has a row in the matrix, and no row is without its route (L-10)", () => {
  const rows = [...Object.keys(routeRows), ...Object.keys(pageRows).filter((door) => routes.includes(door))];
  expect(rows.toSorted()).toEqual(routes.toSorted());
});

test.each(Object.entries(allQueryRows))(
  "%s shows each person their own, and nothing more (L-10)",
  async (door, row) => {
    expect(await knockAtField(world, schema, door, row)).toEqual([]);
  },
);

test.each(Object.entries(subscriptionRows))(
  "%s tells each person their own, and nothing more (L-10, L-12)",
  async (door, row) => {
    expect(await listenAtField(world, schema, door, row)).toEqual([]);
  },
);

test("a request that names somebody else's access reads nothing and is told to reload (L-10)", async () => {
  const signedIn = Object.values(world.people).filter(
    ({ accessId }) => accessId && accessId !== world.people.revokedContact.accessId,
  );
  for (const { client, accessId } of signedIn) {
    for (const other of signedIn.filter((each) => each.accessId !== accessId)) {
      const { errors, data } = await client.ask("{ viewer { id } }", {}, { "x-passerelle-access": other.accessId! });
      expect([errors?.[0]?.extensions.code, data]).toEqual(["ACCESS_CHANGED", undefined]);
    }
  }
});

test.each(Object.entries(routeRows))(
  "%s opens for those it is meant for, and for nobody else (L-10)",
  async (_door, row) => {
    expect(await knockAtRoute(world, row)).toEqual([]);
  },
);

test("the screens that are built open for everybody, and hold nobody's facts (L-10)", async () => {
  const built = Object.entries(pageRows).filter(([door]) => routes.includes(door));
  for (const [door, row] of built) expect([door, ...(await knockAtRoute(world, row))]).toEqual([door]);
});
