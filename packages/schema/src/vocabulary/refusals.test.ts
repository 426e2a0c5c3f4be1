import { expect, test } from "vitest";
import { limits } from "./limits.js";
import { refusalCodes, refusals, refusalsToClients } from "./refusals.js";

test.each(refusalCodes)("%s says in both languages what is wrong, then what to do next", (code) => {
  const [staff, client] = [refusals[code], refusalsToClients[code]];
  for (const sentence of [staff.fr, staff.en, client.fr, client.en]) {
    expect(sentence).toMatch(/^\p{Lu}[^.]+\. \p{Lu}[^.]+\.$/u);
    expect(sentence).not.toContain("'");
  }
});

test("the refusals name the limits that are enforced", () => {
  expect(refusals.PASSWORD_TOO_SHORT.fr).toContain(String(limits.passwordMin));
  expect(refusals.TITLE_TOO_LONG.fr).toContain(String(limits.title));
});
