import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { newId } from "#platform/ids";
import { operationFor } from "./matrix/selection.js";

/** An operation that enters by a door with values that mean nothing: enough to see who is let in at all. */
export function dummyOperation(schema: GraphQLSchema, door: string): { query: string; variables: object } {
  const [parent = "", name = ""] = door.split(".");
  const type = schema.getType(parent);
  const args = isObjectType(type) ? type.getFields()[name]!.args.filter(isRequiredArgument) : [];
  return {
    query: operationFor(
      schema,
      door,
      args.map((arg) => arg.name),
    ),
    variables: Object.fromEntries(args.map((arg) => [arg.name, dummy(arg.type)])),
  };
}

function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    // Of these, one is given, and one only.
    const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
    return Object.fromEntries(given.map((field) => [field.name, dummy(field.type)]));
  }
  return scalars[getNamedType(type).name] ?? "x";
}

const scalars: Record<string, unknown> = {
  ID: newId(),
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: "2027-01-12",
  DateTime: "2027-01-12T09:00:00Z",
};
