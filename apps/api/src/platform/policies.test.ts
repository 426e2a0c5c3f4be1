import { describe, expect, test } from "vitest";
import { accessPolicy } from "../modules/access/access.policy.js";
import { companyPolicy } from "../modules/companies/company.policy.js";
import { documentPolicy, publicationPolicy } from "../modules/documents/document.policy.js";
import { sessionPolicy } from "../modules/sessions/session.policy.js";
import { mayUpload } from "#documents";
import { everybody, maree, nantes, people, rennes, volteo, type Who } from "#testing/people";
import { Denied } from "./failure.js";
import { authorise } from "./policy.js";

const coordinating: Who[] = ["an administrator", "a coordinator of Nantes", "a coordinator of both"];
const reading: Who[] = [...coordinating, "an accountant", "a reader"];
const staff: Who[] = [...reading, "a coordinator of Rennes", "a coordinator of no centre"];
const writing: Who[] = ["an administrator", "a coordinator of Nantes", "a coordinator of Rennes", "a coordinator of both", "a coordinator of no centre"];

const live = (companyId: string) => ({ companyId, isLive: true });

/** Each act on something of Nantes, and exactly who may do it; everybody else may not (SPEC 1.1). */
const acts: Record<string, [(who: Who) => boolean, Who[]]> = {
  "read a session": [(who) => sessionPolicy.read(people[who], nantes), reading],
  "plan a session": [(who) => sessionPolicy.plan(people[who], nantes), coordinating],
  "make a session visible or hide it": [(who) => sessionPolicy.publish(people[who], nantes), coordinating],
  "read a document": [(who) => documentPolicy.read(people[who], nantes), reading],
  "add, replace, delete or restore a document": [(who) => documentPolicy.add(people[who], nantes), coordinating],
  "publish a document": [(who) => documentPolicy.publish(people[who], nantes), coordinating],
  "withdraw a publication": [(who) => publicationPolicy.withdraw(people[who], nantes), coordinating],
  "open a live publication to Voltéo": [(who) => publicationPolicy.open(people[who], live(volteo)), ["a contact of Voltéo"]],
  "open a withdrawn publication to Voltéo": [(who) => publicationPolicy.open(people[who], { companyId: volteo, isLive: false }), []],
  "open a live publication to Marée": [(who) => publicationPolicy.open(people[who], live(maree)), ["a contact of Marée"]],
  "read a company": [(who) => companyPolicy.read(people[who]), staff],
  "write a company": [(who) => companyPolicy.edit(people[who]), [...writing, "the house"]],
  "open or cut an access": [(who) => accessPolicy.open(people[who], nantes), coordinating],
  "add staff": [(who) => accessPolicy.addStaff(people[who]), ["an administrator", "the house"]],
  "upload a file": [(who) => mayUpload(people[who]), writing],
};

describe.each(Object.keys(acts))("who may %s (R-082)", (act) => {
  const [may, allowed] = acts[act]!;
  test.each(everybody)("%s", (who) => expect(may(who)).toBe(allowed.includes(who)));
});

test("what a coordinator may do in one centre, it may not in another", () => {
  for (const rule of [sessionPolicy.read, sessionPolicy.plan, sessionPolicy.publish, documentPolicy.read, documentPolicy.add, documentPolicy.publish, publicationPolicy.withdraw, accessPolicy.open]) {
    expect(rule(people["a coordinator of Nantes"], nantes)).toBe(true);
    expect(rule(people["a coordinator of Nantes"], rennes)).toBe(false);
    expect(rule(people["a coordinator of no centre"], nantes)).toBe(false);
  }
});

test("who may not is told that there is nothing there", () => {
  expect(() => authorise(people["a reader"], sessionPolicy.publish, nantes)).toThrow(Denied);
  expect(() => authorise(people["an administrator"], sessionPolicy.publish, nantes)).not.toThrow();
});
