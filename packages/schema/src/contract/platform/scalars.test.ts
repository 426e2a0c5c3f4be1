import { Kind } from "graphql";
import { expect, test } from "vitest";
import { DateScalar, DateTimeScalar, LocalTimeScalar } from "./scalars.js";

const text = (value: string) => ({ kind: Kind.STRING, value }) as const;

test("a day stays a day on its way in and out, whatever the time zone", () => {
  expect(DateScalar.serialize("2026-03-29")).toBe("2026-03-29");
  expect(DateScalar.parseValue("2026-03-29")).toBe("2026-03-29");
  expect(DateScalar.parseLiteral(text("2026-03-29"))).toBe("2026-03-29");
});

test("a JavaScript date is no calendar day: a time zone would decide which", () => {
  expect(() => DateScalar.serialize(new Date())).toThrow("Not a valid Date.");
});

test("an instant goes out in UTC and comes in with its offset", () => {
  expect(DateTimeScalar.serialize(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  expect(DateTimeScalar.parseValue("1970-01-01T01:00:00+01:00")).toEqual(new Date(0));
  expect(DateTimeScalar.parseLiteral(text("1970-01-01T00:00:00Z"))).toEqual(new Date(0));
});

test.each([
  "1970-01-01",
  "1970-01-01T00:00:00",
  "1970-13-01T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "yesterday",
  0,
  null,
  { toISOString: 1 },
])("%j is not an instant (L-19)", (value) => {
  expect(() => DateTimeScalar.parseValue(value)).toThrow("Not a valid DateTime.");
});

test("a time of the day goes out without the seconds the database adds, and comes in without them", () => {
  expect(LocalTimeScalar.serialize("09:30:00")).toBe("09:30");
  expect(LocalTimeScalar.serialize("14:00")).toBe("14:00");
  expect(LocalTimeScalar.serialize("00:00:00")).toBe("00:00");
  expect(() => LocalTimeScalar.parseValue("09:30:00")).toThrow("Not a valid LocalTime.");
  expect(() => LocalTimeScalar.serialize("09:30:15")).toThrow("Not a valid LocalTime.");
});

test.each([DateScalar, DateTimeScalar, LocalTimeScalar])(
  "a %s is written as a string, nothing else (L-19)",
  (scalar) => {
    expect(() => scalar.parseLiteral({ kind: Kind.INT, value: "1" })).toThrow("Not a valid");
    expect(() => scalar.parseValue({ $ne: null })).toThrow("Not a valid");
  },
);
