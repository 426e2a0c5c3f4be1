import type { EntityMetadata, EntityProperty } from "@mikro-orm/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAsOwner } from "#testing/ask-database";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let entities: EntityMetadata[];
let catalogue: Map<string, Map<string, { type: string; nullable: boolean; hasDefault: boolean }>>;

beforeAll(async () => {
  world = await openTestHouse();
  entities = [...world.house.database.orm.getMetadata().getAll().values()];
  const rows = await askAsOwner(
    world,
    "select table_name, column_name, data_type, is_nullable = 'YES' as nullable, column_default is not null or is_generated = 'ALWAYS' as has_default from information_schema.columns where table_schema = 'public'",
  );
  catalogue = new Map();
  for (const row of rows) {
    const columns = catalogue.get(String(row.table_name)) ?? new Map();
    catalogue.set(
      String(row.table_name),
      columns.set(row.column_name, { type: row.data_type, nullable: row.nullable, hasDefault: row.has_default }),
    );
  }
});
afterAll(() => world.close());

/** How the database spells the types of the entities, which never name a length: those are checks of the tables. */
const spelling: [RegExp, string][] = [
  [/^(varchar|text)/, "text"],
  [/^uuid/, "uuid"],
  [/^int/, "integer"],
  [/^bigint/, "bigint"],
  [/^numeric/, "numeric"],
  [/^bool/, "boolean"],
  [/^bytea/, "bytea"],
  [/^jsonb/, "jsonb"],
  [/^date$/, "date"],
  [/^timestamptz/, "timestamp with time zone"],
  [/^time(\(|$)/, "time without time zone"],
];

const columnsOf = (entity: EntityMetadata): EntityProperty[] =>
  Object.values<EntityProperty>(entity.properties).filter(
    (property) => property.persist !== false && property.fieldNames?.length > 0 && property.columnTypes?.length > 0,
  );

test("there is an entity for each table that acts write through the unit of work", () => {
  expect(entities.map((entity) => entity.tableName).sort()).toEqual([
    "booking",
    "calendar_feed",
    "calendar_invitation",
    "centre",
    "company",
    "contact",
    "document",
    "document_version",
    "enrolment",
    "expected_document",
    "extranet_access",
    "learner",
    "mail",
    "organisation",
    "programme",
    "programme_module",
    "programme_version",
    "publication",
    "received_document",
    "seat",
    "session",
    "session_publication",
    "slot",
    "staff_place",
    "trainer",
    "upload",
    "venue",
  ]);
});

test("columns, types and nullability of the entities agree with the database", () => {
  const disagreements: string[] = [];
  for (const entity of entities)
    for (const property of columnsOf(entity)) {
      const [column] = property.fieldNames;
      const real = catalogue.get(entity.tableName)?.get(column!);
      const type = spelling.find(([pattern]) => pattern.test(property.columnTypes[0]!))?.[1];
      if (!real) disagreements.push(`${entity.tableName}.${column} is not in the database`);
      else if (type !== real.type)
        disagreements.push(`${entity.tableName}.${column} is ${real.type}, the entity says ${property.columnTypes[0]}`);
      else if ((property.nullable ?? false) !== real.nullable)
        disagreements.push(
          `${entity.tableName}.${column}: ${real.nullable ? "may be null" : "is never null"} in the database only`,
        );
    }
  expect(disagreements).toEqual([]);
});

test("a column that an entity leaves out can be left out of an insert", () => {
  const blocking: string[] = [];
  for (const entity of entities) {
    const known = new Set(columnsOf(entity).flatMap((property) => property.fieldNames));
    for (const [name, column] of catalogue.get(entity.tableName)!)
      if (!known.has(name) && !column.nullable && !column.hasDefault) blocking.push(`${entity.tableName}.${name}`);
  }
  expect(blocking).toEqual([]);
});

test("each entity's table has the primary key (organisation, id)", async () => {
  const rows = await askAsOwner(
    world,
    `select i.indrelid::regclass::text as name, (select array_agg(a.attname::text order by u.n) from unnest(i.indkey::int[]) with ordinality u(k, n) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.k) as key
    from pg_index i join pg_class t on t.oid = i.indrelid where i.indisprimary and t.relnamespace = 'public'::regnamespace`,
  );
  for (const entity of entities.filter((each) => each.tableName !== "organisation"))
    expect(rows.find((row) => row.name === entity.tableName)?.key, entity.tableName).toEqual(["organisation_id", "id"]);
});
