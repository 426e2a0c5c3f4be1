import { expect, test } from "vitest";
import { nantes, people, rennes } from "#testing/people";
import { coordinating, onlyMay, reading } from "#testing/policy-table";
import { sessionPolicy } from "./session.policy.js";

onlyMay("read a session of Nantes", reading, (viewer) => sessionPolicy.read(viewer, nantes));
onlyMay("plan a session of Nantes", coordinating, (viewer) => sessionPolicy.plan(viewer, nantes));
onlyMay("make a session of Nantes visible, or hide it", coordinating, (viewer) =>
  sessionPolicy.publish(viewer, nantes),
);

onlyMay("delete a session of Nantes, restore or archive it, and say where its clients stand", coordinating, (viewer) =>
  sessionPolicy.decide(viewer, nantes),
);

test("what a coordinator may do in its centre, it may not in another", () => {
  const { planSomewhere, ...ofOne } = sessionPolicy;
  expect(planSomewhere(people["a coordinator of Nantes"])).toBe(true);
  for (const rule of Object.values(ofOne)) {
    expect(rule(people["a coordinator of Nantes"], nantes)).toBe(true);
    expect(rule(people["a coordinator of Nantes"], rennes)).toBe(false);
    expect(rule(people["a coordinator of both"], rennes)).toBe(true);
  }
});
