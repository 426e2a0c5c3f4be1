import { sql } from "kysely";
import { queueMail, type NewMail } from "#mails";
import { newId } from "#platform/ids";
import { readOnce } from "#platform/reading";
import type { TestOrganisation } from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

let count = 0;

/** A mail of an organisation's centre, about to leave. */
export async function aMail(
  test: TestHouse,
  of: TestOrganisation,
  mail: Partial<Pick<NewMail, "to" | "centreId" | "about" | "key">> = {},
): Promise<{ id: string; address: string }> {
  const to = mail.to ?? { name: "Camille Bonnet", address: `lecteur${(count += 1)}@client.example` };
  const key = mail.key ?? newId();
  await test.house.works.run({ kind: "house", organisationId: of.id }, (work) =>
    queueMail(work, {
      template: "PASSWORD_RESET",
      locale: "FR",
      centreId: of.centreId,
      facts: {
        firstName: "Camille",
        expiresAt: new Date("2026-11-21T10:00:00Z"),
        link: "https://formation.example/extranet/l/secret-token",
      },
      ...mail,
      to,
      key,
    }),
  );
  const id = await readOnce(test.house.database.pool, { kind: "house", organisationId: of.id }, new Date(), (reading) =>
    reading.row(sql<{ id: string }>`select id from mail where event_id = ${key} and to_address = ${to.address}`),
  );
  return { id: id!.id, address: to.address };
}
