import { expect, test } from "vitest";
import { loggedPath } from "./logged-path.js";

const token = "k7Vt0m-3pQ_9sXyZ1aBcDeFgHiJkLmNoPqRsTuVwXyZ";

test.each([
  ["the address of a calendar", `/calendar/${token}.ics`, "/calendar/[hidden]"],
  ["the link of a mail", `/extranet/l/${token}`, "/extranet/l/[hidden]"],
  ["a link with its letters spelled otherwise", `/console/l/${token.replace("_", "%5F")}?x=1`, "/console/l/[hidden]"],
  ["a token at a wrong place", `/agenda/${token}.ics`, "/agenda/[hidden].ics"],
])("the log does not keep %s", (_what, url, path) => {
  expect(loggedPath(url)).toBe(path);
});

test("the log keeps the paths that open nothing, without what was typed after them", () => {
  const path = "/extranet/files/0193a1f2-7c44-7b1e-9d7e-7d1c4f0b2a11";
  expect(loggedPath(`${path}?search=Voltéo`)).toBe(path);
});
