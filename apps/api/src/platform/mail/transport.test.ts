import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { LyingServer } from "#testing/lying-server";
import { MailSink } from "#testing/mail-sink";
import { openTransport, type Message } from "./transport.js";
import { Undelivered } from "./undelivered.js";

const message: Message = {
  id: "01980000-0000-7000-8000-000000000000",
  fromName: "Atelier",
  to: { name: "Paul", address: "paul@client.example" },
  shown: null,
  replyTo: null,
  subject: "Dates",
  html: "<p>Bonjour</p>",
  text: "Bonjour",
  attachments: [],
  calendar: null,
  unsubscribe: null,
};

async function gone(server: LyingServer): Promise<number> {
  for (let turn = 0; turn < 100 && server.connections > 0; turn++) await wait(20);
  return server.connections;
}

test("a mail server that answers for ever is given up: it broke off at those it was told of, and never heard of the others; the next one is heard", async () => {
  const server = await LyingServer.open("never ends");
  const transport = openTransport(server.url, "no-reply@formation.example", 600);
  const attempts = await Promise.allSettled(Array.from({ length: 6 }, () => transport.deliver(message)));
  const reasons = attempts.map((attempt) => (attempt as PromiseRejectedResult).reason as Undelivered);
  for (const reason of reasons) expect(reason).toMatchObject({ name: "Undelivered", permanent: false });
  // What it was told of it may have taken.
  for (const { by, isAnswer } of reasons) expect(isAnswer).toBe(by === "SERVICE");
  expect(reasons.filter(({ by }) => by === "EITHER").length).toBeGreaterThanOrEqual(server.swallowed);
  expect(reasons.slice(4).map(({ by }) => by)).toEqual(["SERVICE", "SERVICE"]);
  expect(await gone(server)).toBe(0);
  transport.close();
  await server.close();
});

test("the house stops in the middle of a message that never ends", async () => {
  const server = await LyingServer.open("never ends");
  const transport = openTransport(server.url, "no-reply@formation.example");
  const attempt = transport.deliver(message).catch((error: unknown) => error);
  for (let turn = 0; turn < 100 && server.swallowed === 0; turn++) await wait(20);
  transport.close();
  expect(await attempt).toBeInstanceOf(Undelivered);
  expect(await gone(server)).toBe(0);
  await server.close();
});

test("names and subjects that look encoded are told as they were written: nothing is hidden in them (L-19)", async () => {
  const sink = await MailSink.open();
  const transport = openTransport(sink.url, "no-reply@formation.example");
  const sly = "=?utf-8?Q?Paul=0D=0ABcc:_eve@client.example?=";
  const to = { name: sly, address: "paul@client.example" };
  const attachments = [{ fileName: sly, mediaType: "text/plain", content: Buffer.from("x") }];
  await transport.deliver({ ...message, fromName: sly, to, replyTo: to, subject: sly, attachments });
  const [mail] = await sink.received(to.address);
  const told = "= ?utf-8?Q?Paul=0D=0ABcc:_eve@client.example?=";
  expect([mail?.from?.value[0]?.name, mail?.subject, mail?.attachments[0]?.filename]).toEqual([told, told, told]);
  for (const people of [mail?.to, mail?.replyTo].flat())
    expect(people?.value).toEqual([{ name: told, address: to.address }]);
  transport.close();
  await sink.goAway();
});
