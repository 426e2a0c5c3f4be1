import { buildSchema, GraphQLEnumType, isScalarType, GraphQLNonNull, type GraphQLObjectType, validate } from "graphql";
import { expect, test } from "vitest";
import sdl from "@passerelle/schema/schema.graphql?raw";
import * as documents from "./live-documents.ts";
import type { ChangeKind, PushedNotification } from "./live-documents.ts";

const schema = buildSchema(sdl);

test.each(Object.entries(documents))("%s is valid against the committed schema", (_name, document) => {
  expect(validate(schema, document)).toEqual([]);
});

test("the kinds of change are those of the schema", () => {
  const kinds: Record<ChangeKind, true> = {
    BOOKING: true,
    COMPANY: true,
    DATE_PROPOSAL: true,
    DOCUMENT: true,
    EXPECTED_DOCUMENT: true,
    IMPORT: true,
    MAIL: true,
    NOTIFICATION: true,
    ORGANISATION: true,
    PROGRAMME: true,
    PUBLICATION: true,
    RECEIVED_DOCUMENT: true,
    SESSION: true,
    TRAINER: true,
    VENUE: true,
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
    sessionTitle: true,
    documentKind: true,
    documentTitle: true,
    learnerName: true,
    replacedTitle: true,
    companyName: true,
    outcome: true,
    dueOn: true,
  };
  const fields = (schema.getType("Notification") as GraphQLObjectType).getFields();
  const isBare = (type: unknown) => isScalarType(type) || type instanceof GraphQLEnumType;
  for (const [name, mayBeNull] of Object.entries(nullable)) {
    const type = fields[name]?.type;
    const bare = type instanceof GraphQLNonNull ? type.ofType : type;
    expect({ name, required: type instanceof GraphQLNonNull, bare: isBare(bare) }).toEqual({
      name,
      required: !mayBeNull,
      bare: true,
    });
  }
});
