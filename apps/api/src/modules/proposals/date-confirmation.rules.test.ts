import {
  dateConfirmationStates,
  dateConfirmationTriggers,
  type DateConfirmationState,
} from "@passerelle/schema/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nextState, stateBefore, stateOn, transitions, type StateBefore } from "./date-confirmation.rules.js";

const states = fc.constantFrom(...dateConfirmationStates);
const triggers = fc.constantFrom(...dateConfirmationTriggers);

test("whatever is tried, in whatever order, a confirmation is in one of its states and moves by its transitions alone (L-01)", () => {
  fc.assert(
    fc.property(fc.array(triggers, { maxLength: 60 }), (tried) => {
      let state: DateConfirmationState = "NOT_SENT";
      let before: StateBefore | null = null;
      for (const trigger of tried) {
        const next = nextState(state, trigger, before);
        // Nothing leads anywhere but from its states, and nowhere but to one of them.
        expect(next !== null).toBe(transitions[trigger].from.includes(state));
        if (next === "MANUAL") before = stateBefore(state);
        state = next ?? state;
        expect(dateConfirmationStates).toContain(state);
      }
    }),
  );
});

test("only what waits is answered, and only by the client; what was answered, no client changes (L-01)", () => {
  for (const trigger of ["ACCEPT", "CHOOSE", "DECLINE"] as const) {
    expect(transitions[trigger].from).toEqual(["PENDING"]);
    expect(transitions[trigger].channels).toEqual(["MAIL", "EXTRANET"]);
  }
  fc.assert(
    fc.property(states, fc.constantFrom("ACCEPT", "CHOOSE", "DECLINE"), (state, trigger) => {
      expect(nextState(state, trigger as "ACCEPT") === null).toBe(state !== "PENDING");
    }),
  );
});

test("behind a manual validation nothing waits: the link of what waited is dead", () => {
  for (const state of transitions.VALIDATE.from)
    expect(nextState("MANUAL", "UNVALIDATE", stateBefore(state)), state).toBe(state === "PENDING" ? "NOT_SENT" : state);
});

test("each transition says by which ways it may come (L-01)", () => {
  for (const trigger of dateConfirmationTriggers) expect(transitions[trigger].channels.length).toBeGreaterThan(0);
});

test("moving the dates brings every state back to «À confirmer»", () => {
  for (const state of dateConfirmationStates)
    expect(nextState(state, "MOVE_DATES"), state).toBe(state === "NOT_SENT" ? null : "NOT_SENT");
});

test("the due date is in time itself; the day after, what waits has expired", () => {
  expect(stateOn("2026-12-01", { state: "PENDING", dueOn: "2026-12-01" })).toBe("PENDING");
  expect(stateOn("2026-12-02", { state: "PENDING", dueOn: "2026-12-01" })).toBe("EXPIRED");
  expect(stateOn("2026-12-02", { state: "ACCEPTED", dueOn: "2026-12-01" })).toBe("ACCEPTED");
});
