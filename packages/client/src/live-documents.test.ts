import { readFileSync } from "node:fs";
import { buildSchema, GraphQLEnumType, isScalarType, GraphQLNonNull, GraphQLObjectType, validate } from "graphql";
import { expect, test } from "vitest";
import * as documents from "./live-documents.ts";
import type { ChangeKind, PushedNotification } from "./live-documents.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

test.each(Object.entries(documents))("%s is valid against the committed schema", (_name, document) => {
  expect(validate(schema, document)).toEqual([]);
});

test("the kinds of change are those of the schema", () => {
  const kinds: Record<ChangeKind, true> = {
    BOOKING: true,
    COMPANY: true,
    DOCUMENT: true,
    NOTIFICATION: true,
    PUBLICATION: true,
    SESSION: true,
    VIEWER: true,
  };
  const declared = schema.getType("ChangeKind") as GraphQLEnumType;
  expect(Object.keys(kinds)).toEqual(declared.getValues().map(({ name }) => name));
});

test("what a pushed notification may lack is what the schema lets be null", () => {
  const nullable: Record<keyof Omit<PushedNotification, "__typename">, boolean> = {
    id: false,
    kind: false,
    group: false,
    occurredAt: false,
    readAt: true,
    struckAt: true,
    link: true,
    sessionId: true,
    sessionTitle: true,
    documentId: true,
    documentKind: true,
    documentTitle: true,
  };
  const fields = (schema.getType("Notification") as GraphQLObjectType).getFields();
  for (const [name, mayBeNull] of Object.entries(nullable)) {
    const type = fields[name]?.type;
    expect(type instanceof GraphQLNonNull, name).toBe(!mayBeNull);
    const bare = type instanceof GraphQLNonNull ? type.ofType : type;
    expect(isScalarType(bare) || bare instanceof GraphQLEnumType, name).toBe(true);
  }
});
