import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  doorsOf,
  extranetRows,
  knockAtField,
  knockAtRoute,
  listenAtField,
  mutationRows,
  openMatrixWorld,
  queryRows,
  routeRows,
  routesOpenedBy,
  subscriptionRows,
  type MatrixWorld,
} from "#testing/matrix/index";
import { buildSchema } from "./build-schema.js";

const schema = buildSchema();
const fieldRows = { ...queryRows, ...extranetRows, ...mutationRows, ...subscriptionRows };
let test_: TestHouse;
let world: MatrixWorld;
let routes: string[];

beforeAll(async () => {
  const opened = await routesOpenedBy(() => openTestHouse());
  routes = opened.routes;
  test_ = opened.opened;
  world = await openMatrixWorld(test_);
});

afterAll(async () => {
  await world?.close();
  await test_?.close();
});

test("every field by which the schema is entered has a row in the matrix, and no row is without its field (L-10)", () => {
  expect(Object.keys(fieldRows).toSorted()).toEqual(doorsOf(schema).toSorted());
});

test("every route of the server has a row in the matrix, and no row is without its route (L-10)", () => {
  const rows = Object.keys(routeRows).filter((door) => routes.includes(door) || !routeRows[door]!.onlyWhenBuilt);
  expect(rows.toSorted()).toEqual(routes.toSorted());
});

test.each(Object.entries({ ...queryRows, ...extranetRows }))("%s shows each person what is his, and nothing more (L-10)", async (door, row) => {
  expect(await knockAtField(world, schema, door, row)).toEqual([]);
});

test.each(Object.entries(subscriptionRows))("%s tells each person what is his, and nothing more (L-10, L-12)", async (door, row) => {
  expect(await listenAtField(world, schema, door, row)).toEqual([]);
});

test.each(Object.entries(routeRows))("%s opens for those it is meant for, and for nobody else (L-10)", async (door, row) => {
  if (!routes.includes(door)) return;
  expect(await knockAtRoute(world, row)).toEqual([]);
});

test.each(Object.entries(mutationRows))("%s acts for those who may, and writes nothing for anybody else (L-10)", async (door, row) => {
  expect(await knockAtField(world, schema, door, row)).toEqual([]);
});
