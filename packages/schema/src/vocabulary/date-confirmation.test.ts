import { expect, test } from "vitest";
import { dateConfirmationLabel, sessionDatesLabel, sessionDatesStateLabels } from "./date-confirmation.js";

const days = { sentOn: "2026-11-21", dueOn: "2026-12-01", answeredOn: "2026-11-25" };

test.each([
  ["NOT_SENT", ""],
  ["PENDING", "Date(s) en attente de confirmation - Envoyé le 21/11/2026 - 01/12/2026"],
  ["EXPIRED", "Date(s) en attente de confirmation - Envoyé le 21/11/2026 - 01/12/2026 - Échéance dépassée"],
  ["OPTION_CHOSEN", "Option choisie le 25/11/2026"],
  ["ACCEPTED", "Date(s) acceptée(s) le 25/11/2026"],
  ["DECLINED", "Date(s) déclinée(s) le 25/11/2026"],
  ["MANUAL", "Date(s) validée(s) manuellement"],
] as const)("the tab «Client» says of %s: %s (R-066, R-067, R-068, R-073)", (state, label) => {
  expect(dateConfirmationLabel({ state, ...days }, "fr")).toBe(label);
});

test("the list says «À confirmer», «En attente de confirmation», «Confirmé», «Décliné», and how many of several (R-070, R-074)", () => {
  expect(Object.values(sessionDatesStateLabels).map(({ fr }) => fr)).toEqual([
    "À confirmer",
    "En attente de confirmation",
    "Confirmé",
    "Décliné",
  ]);
  expect(sessionDatesLabel({ state: "PENDING", count: 1, total: 1 }, "fr")).toBe("En attente de confirmation");
  expect(sessionDatesLabel({ state: "PENDING", count: 1, total: 3 }, "fr")).toBe("En attente 1/3");
});
