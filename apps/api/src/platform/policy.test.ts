import { expect, test } from "vitest";
import { people } from "#testing/people";
import { Denied } from "./failure.js";
import { authorise } from "./policy.js";
import { isStaff } from "./viewer.js";

test("who may not is told that there is nothing there", () => {
  expect(() => authorise(people["a contact of Voltéo"], isStaff, undefined)).toThrow(Denied);
  expect(() => authorise(people["a reader"], isStaff, undefined)).not.toThrow();
});
