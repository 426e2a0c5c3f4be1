import { describe, expect, test } from "vitest";
import { BadInput } from "./failure.js";
import { connection, decodePosition, encodePosition, isId, pageSize, type PositionValue } from "./page.js";

const id = "01980000-0000-7000-8000-000000000000";
const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a page's size", () => {
  test("is its default when nothing is asked for", () =>
    expect([pageSize(undefined, 20), pageSize(null, 20)]).toEqual([20, 20]));
  test("is what was asked for, from 1 to 100", () => expect([pageSize(1, 20), pageSize(100, 20)]).toEqual([1, 100]));
  test.each([0, -1, 101, 2 ** 31 - 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("of %s is refused (L-19)", (size) =>
    expect(() => pageSize(size, 20)).toThrow(BadInput),
  );
});

test("a cursor reads back as the position it was made from", () => {
  const positions: [PositionValue, string][] = [
    ["day", "2027-01-12"],
    ["day", "infinity"],
    ["text", "habilitation œ ' \\ ; --"],
    ["text", ""],
    ["instant", "2026-11-21T09:00:00.000Z"],
    ["number", "42"],
  ];
  for (const [kind, value] of positions) expect(decodePosition(encodePosition([value, id]), kind)).toEqual([value, id]);
  expect(decodePosition(null, "day")).toBeNull();
  expect(decodePosition(undefined, "day")).toBeNull();
});

describe("what is no cursor of the list is refused before the database sees it (L-19)", () => {
  test.each([
    "x",
    "null",
    cursor(null),
    cursor([]),
    cursor({ 0: "2027-01-12", 1: id }),
    cursor(["2027-01-12", "no id"]),
    cursor([{ toString: "x" }, id]),
    cursor([["2027-01-12"], id]),
    cursor(["2027-01-12' or true --", id]),
    cursor(["2027-13-45", id]),
    cursor(["tomorrow", id]),
    cursor(["habilitation", id]),
    cursor([null, id]),
    cursor([42, id]),
  ])("%s, where a day is expected", (text) => expect(() => decodePosition(text, "day")).toThrow(BadInput));

  test.each([
    "2027-01-12",
    "infinity",
    "2026-11-21T09:00:00.000Z; drop",
    "+275760-09-13T00:00:00.001Z",
    "2026-11-21 09:00",
  ])("%s, where an instant is expected", (value) =>
    expect(() => decodePosition(cursor([value, id]), "instant")).toThrow(BadInput),
  );
  test.each(["-1", "1e3", "0x10", "NaN", "", "9".repeat(30), "2027-01-12"])("%j, where a number is expected", (value) =>
    expect(() => decodePosition(cursor([value, id]), "number")).toThrow(BadInput),
  );
  test("a text with a character that no database text holds", () =>
    expect(() => decodePosition(cursor(["a\u0000b", id]), "text")).toThrow(BadInput));
});

test("an id is a UUID in lower case, and nothing else", () => {
  expect(isId(id)).toBe(true);
  for (const other of [
    "",
    "1",
    id.toUpperCase().replace("7", "F"),
    `${id} `,
    `${id}\n`,
    `{${id}}`,
    id.replaceAll("-", ""),
    "__proto__",
  ])
    expect(isId(other)).toBe(false);
});

test("the row beyond the page only tells that there is one", () => {
  const rows = [{ id: "a" }, { id: "b" }, { id: "c" }];
  const page = connection(rows, 2, 3, (row) => [row.id, id]);
  expect(page.edges.map(({ node }) => node.id)).toEqual(["a", "b"]);
  expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: page.edges[1]!.cursor });
  expect(connection([], 2, 0, () => ["", id]).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
});
