import { describe, expect, test } from "vitest";
import type { Viewer } from "#platform/viewer";
import { everybody, people, type Who } from "./people.js";

/** Those who plan, publish and withdraw in Nantes (SPEC 1.1). */
export const coordinating: readonly Who[] = ["an administrator", "a coordinator of Nantes", "a coordinator of both"];
/** Those who see what happens in Nantes. */
export const reading: readonly Who[] = [...coordinating, "an accountant", "a reader"];
/** Those who write what belongs to no centre in particular. */
export const writing: readonly Who[] = [
  "an administrator",
  "a coordinator of Nantes",
  "a coordinator of Rennes",
  "a coordinator of both",
  "a coordinator of no centre",
];
export const wholeStaff: readonly Who[] = [...writing, "an accountant", "a reader"];

/** Says of everybody whether the act is theirs: exactly those named may, all others may not. */
export function onlyMay(act: string, allowed: readonly Who[], rule: (viewer: Viewer) => boolean): void {
  describe(`who may ${act} (R-082)`, () => {
    test.each(everybody)("%s", (who) => expect(rule(people[who])).toBe(allowed.includes(who)));
  });
}
