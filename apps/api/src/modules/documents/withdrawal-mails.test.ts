import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aMail } from "#testing/a-mail";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { withdrawPublication } from "./withdraw-publication.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(house);
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

test("withdrawing a document sends the client no mail at all (R-012, L-02)", async () => {
  const company = await aCompany(house, of);
  const { email } = await aContact(house, of, company.id);
  const session = await aVisibleSession(house, of, [company.id]);
  const publication = await aPublication(house, of, session.id, company.id);
  await house.house.works.run(of.admin, (work) => withdrawPublication(work, { publicationId: publication.id }));
  // A mail queued after the act arrives: what the act had sent would have come before it.
  const { address } = await aMail(house, of);
  await sink.received(address);
  await wait(200);
  expect(sink.mails.map(({ recipients }) => recipients)).toEqual([[address]]);
  expect(sink.to(email)).toEqual([]);
  expect(await askAsOwner(house, "select id from mail where to_address <> $1", [address])).toEqual([]);
});
