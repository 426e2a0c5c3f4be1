import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { parseDate, parseLocalTime } from "../../vocabulary/index.js";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A calendar day; a JavaScript `Date` would bring a time zone with it and is refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day without a time zone, `YYYY-MM-DD`.",
  serialize: (value) => expected(parseDate(value), "Date"),
  parseValue: (value) => expected(parseDate(value), "Date"),
  parseLiteral: (node) => expected(parseDate(textOf(node)), "Date"),
});

/** The database answers `HH:MM:SS`: seconds are dropped on the way out, never accepted on the way in. */
export const LocalTimeScalar = new GraphQLScalarType<string, string>({
  name: "LocalTime",
  description: "A wall-clock time of the training place (Europe/Paris), `HH:MM`.",
  serialize: (value) => expected(parseLocalTime(String(value).replace(/^(\d\d:\d\d):00$/, "$1")), "LocalTime"),
  parseValue: (value) => expected(parseLocalTime(value), "LocalTime"),
  parseLiteral: (node) => expected(parseLocalTime(textOf(node)), "LocalTime"),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "An instant in UTC, ISO 8601.",
  serialize: (value) => expected(instant(value), "DateTime").toISOString(),
  parseValue: (value) => expected(instant(value), "DateTime"),
  parseLiteral: (node) => expected(instant(textOf(node)), "DateTime"),
});

function instant(value: unknown): Date | null {
  const date = typeof value === "string" && isInstant(value) ? new Date(value) : value;
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date : null;
}

/** JavaScript would read the thirtieth of February as the second of March. */
function isInstant(text: string): boolean {
  return INSTANT.test(text) && parseDate(text.slice(0, 10)) !== null;
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : null;
}

function expected<Value>(value: Value | null, scalar: string): Value {
  if (value === null) throw new GraphQLError(`Not a valid ${scalar}.`);
  return value;
}
