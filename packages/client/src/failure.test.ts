import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { expect, test } from "vitest";
import { failureOf } from "./failure.ts";

const told = (code: string, more = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message: "Why.", extensions: { code, ...more } }] });

test("what the server tells becomes what a screen can say", () => {
  expect(failureOf(told("NOT_FOUND"))).toEqual({ kind: "not-found" });
  expect(failureOf(told("UNAUTHENTICATED"))).toEqual({ kind: "signed-out" });
  expect(failureOf(told("ACCESS_CHANGED"))).toEqual({ kind: "access-changed" });
  expect(failureOf(told("UNAVAILABLE"))).toEqual({ kind: "unavailable" });
  expect(failureOf(told("BAD_USER_INPUT"))).toEqual({ kind: "bad-input", message: "Why." });
  expect(failureOf(told("INTERNAL", { reference: "0199-7f" }))).toEqual({ kind: "fault", reference: "0199-7f" });
});

test("a server that cannot be reached, or answers with somebody else's page, is told apart from a fault", () => {
  expect(failureOf(new TypeError("Failed to fetch"))).toEqual({ kind: "network" });
  const answer = new ServerError("Bad gateway", { response: new Response("", { status: 502 }), bodyText: "<html>" });
  expect(failureOf(answer)).toEqual({ kind: "unavailable" });
  expect(failureOf(new Error("bug"))).toEqual({ kind: "fault" });
});
