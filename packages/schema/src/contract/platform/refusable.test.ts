import { expect, test } from "vitest";
import { getMetadataStorage } from "type-graphql";
import { Booking, Refusal } from "../index.js";

const union = getMetadataStorage().unions.find((candidate) => candidate.name === "PublishSessionResult");
const resolveType = (value: unknown) => union?.resolveType?.(value, {}, {} as never, {} as never);

test("a mutation answers the refusal when the house says no", () => {
  expect(resolveType(new Refusal("NOT_BOOKED", "…"))).toBe(Refusal);
});

test("a mutation answers what it made when it gives a plain object or an entity", () => {
  expect(resolveType({ id: "1", status: "WON" })).toBe(Booking);
});
