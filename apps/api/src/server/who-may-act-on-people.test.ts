import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { knockAtField, openMatrixWorld, peopleMutationRows, type MatrixWorld } from "#testing/matrix/index";
import { buildSchema } from "./build-schema.js";

const schema = buildSchema();
let server: TestHouse;
let world: MatrixWorld;

beforeAll(async () => {
  server = await openTestHouse();
  world = await openMatrixWorld(server);
});

afterAll(async () => {
  await world?.close();
  await server?.close();
});

test.each(Object.entries(peopleMutationRows))(
  "%s acts for those who may, and writes nothing for anybody else (L-10)",
  async (door, row) => {
    expect(await knockAtField(world, schema, door, row)).toEqual([]);
  },
);
