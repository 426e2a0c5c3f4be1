import { setTimeout as wait } from "node:timers/promises";
import { sendMailJob } from "#mails";
import { openTransport } from "#platform/mail/transport";
import type { LyingServer } from "./lying-server.js";
import { shopOf } from "./mail-shop.js";
import type { TestHouse } from "./open-test-house.js";

/** A mail in the middle of its dialogue with a server that does not come to its end; what is answered ends it. */
export async function aLeavingMail(
  test: TestHouse,
  server: LyingServer,
  mail: { organisationId: string; mailId: string },
): Promise<() => Promise<void>> {
  const transport = openTransport(server.url, "no-reply@formation.example");
  const begun = server.swallowed;
  const job = sendMailJob({ ...shopOf(test), mail: transport }).run(mail);
  for (let turn = 0; turn < 250 && server.swallowed === begun; turn++) await wait(20);
  return async () => {
    transport.close();
    await job;
  };
}
