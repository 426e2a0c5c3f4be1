import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { parseDate, parseLocalTime } from "../../vocabulary/index.js";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A calendar day; a JavaScript `Date` would bring a time zone with it and is refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day without a time zone, `YYYY-MM-DD`.",
  serialize: (value) => expected(parseDate(value), "Date", value),
  parseValue: (value) => expected(parseDate(value), "Date", value),
  parseLiteral: (node) => expected(parseDate(textOf(node)), "Date", node),
});

/** The database answers `HH:MM:SS`: seconds are dropped on the way out, never accepted on the way in. */
export const LocalTimeScalar = new GraphQLScalarType<string, string>({
  name: "LocalTime",
  description: "A wall-clock time of the training place (Europe/Paris), `HH:MM`.",
  serialize: (value) =>
    expected(parseLocalTime(String(value).replace(/:00$/, (end, at) => (at > 2 ? "" : end))), "LocalTime", value),
  parseValue: (value) => expected(parseLocalTime(value), "LocalTime", value),
  parseLiteral: (node) => expected(parseLocalTime(textOf(node)), "LocalTime", node),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "An instant in UTC, ISO 8601.",
  serialize: (value) => expected(instant(value), "DateTime", value).toISOString(),
  parseValue: (value) => expected(instant(value), "DateTime", value),
  parseLiteral: (node) => expected(instant(textOf(node)), "DateTime", node),
});

function instant(value: unknown): Date | null {
  const date = typeof value === "string" && INSTANT.test(value) ? new Date(value) : value;
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date : null;
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : null;
}

function expected<Value>(value: Value | null, scalar: string, given: unknown): Value {
  if (value !== null) return value;
  const nodes = typeof given === "object" && given !== null && "kind" in given ? { nodes: given as ValueNode } : {};
  throw new GraphQLError(`Not a valid ${scalar}.`, nodes);
}
