import { afterAll, beforeAll, expect, test } from "vitest";
import { mailJobs } from "#mails";
import { aLeavingMail } from "#testing/a-leaving-mail";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { LyingServer } from "#testing/lying-server";
import { shopOf } from "#testing/mail-shop";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { answerLinked, aPlannedClient, aProposal, remind, withdraw } from "#testing/proposals";

let server: LyingServer;
let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

// Nothing leaves but by the hand of the test: the clock of the house is behind, and its jobs are left for later.
beforeAll(async () => {
  server = await LyingServer.open("never ends");
  world = await openTestHouse({ smtpUrl: server.url }, { jobsWait: true });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(async () => {
  await world?.close();
  await server?.close();
});

/** A mail in the middle of its dialogue with a server that does not come to its end; `over` ends it. */
async function leaving(template: string) {
  const [mail] = await askAsOwner(
    world,
    "select id, event_id from mail where template = $1 and state = 'QUEUED' order by id desc limit 1",
    [template],
  );
  return {
    over: await aLeavingMail(world, server, { organisationId: of.id, mailId: String(mail!.id) }),
    state: async () => (await askAsOwner(world, "select state from mail where id = $1", [mail!.id]))[0]!.state,
    /** What the house looks at again once the act is kept. */
    again: async () =>
      (
        await askAsOwner(
          world,
          "select data from pgboss.job where name = 'mails.cancel-leaving' and data -> 'keys' ? $1",
          [mail!.event_id],
        )
      ).map(({ data }) => data as { organisationId: string; keys: string[] }),
  };
}

test("dates are taken back while the mail server takes its time, and their mail is held back if it was not taken (L-07)", async () => {
  const proposal = await aProposal(world, of, await aPlannedClient(world, of));
  const mail = await leaving("DATE_PROPOSAL");
  expect(await withdraw(staff, proposal.id)).toMatchObject({ __typename: "DateProposal" });
  await mail.over();
  expect(await mail.state()).toBe("QUEUED");
  const [job] = await mail.again();
  const jobs = mailJobs({ ...shopOf(world), door: world.house.door });
  await jobs.find(({ queue }) => queue === "mails.cancel-leaving")!.run(job!);
  expect(await mail.state()).toBe("CANCELLED");
});

test("dates are answered while their reminder is leaving and the mail server takes its time", async () => {
  const proposal = await aProposal(world, of, await aPlannedClient(world, of));
  await remind(staff, proposal.id);
  const mail = await leaving("DATE_PROPOSAL_REMINDER");
  const anybody = new ApiClient(world, "extranet");
  expect(await answerLinked(anybody, { token: proposal.token, answer: "ACCEPT" })).toMatchObject({ state: "USED" });
  expect(await mail.again()).toHaveLength(1);
  await mail.over();
});
