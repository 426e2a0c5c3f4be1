import type { DateConfirmationState, DateConfirmationTrigger } from "@passerelle/schema/vocabulary";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Refused } from "#platform/failure";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { notedLinks } from "#testing/noted-links";
import { howOften } from "#testing/how-often";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aPlannedClient, aProposal, datesOf, moveSlots, sessionNow, twoOptions } from "#testing/proposals";
import { answerAsContact } from "./answering/answer-as-contact.js";
import { confirmDateOption } from "./confirming/confirm-date-option.js";
import { confirmDatesManually } from "./confirming/confirm-dates-manually.js";
import { nextState, stateBefore, transitions, type StateBefore } from "./date-confirmation.rules.js";
import { expireProposalsJob } from "./following/expire-proposals.job.js";
import { withdrawDateProposal } from "./sending/withdraw-date-proposal.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
const start = new Date("2026-11-21T09:00:00Z");

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

type Client = Awaited<ReturnType<typeof aPlannedClient>>;
type Try = (client: Client) => Promise<unknown>;

const staff = <T>(run: Parameters<typeof world.house.works.run<T>>[1]) => world.house.works.run(of.admin, run);
const lastProposal = async ({ sessionId }: Client) => {
  const [row] = await askAsOwner(
    world,
    "select p.id, p.several, (select id from date_option o where o.proposal_id = p.id order by position limit 1) as option from date_proposal p where session_id = $1 order by number desc limit 1",
    [sessionId],
  );
  return row as { id: string; several: boolean; option: string } | undefined;
};
const noProposal = () => {
  throw new Refused("PROPOSAL_NOT_PENDING");
};
const answering =
  (answer: "ACCEPT" | "DECLINE" | "CHOOSE"): Try =>
  async (client) => {
    const last = (await lastProposal(client)) ?? noProposal();
    return world.house.works.run(client.contact.viewer, (work) =>
      answerAsContact(work, notedLinks(world), { proposalId: last.id, answer, optionId: last.option }),
    );
  };

let moves = 0;

/** The day on which it is now, and on which the next proposal is due. */
const daysFrom = (days: number): string =>
  new Date(world.clock.now().getTime() + days * 864e5).toISOString().slice(0, 10);
const send =
  (several: boolean): Try =>
  ({ sessionId, companyId }) =>
    aProposal(world, of, { sessionId, companyId, dueOn: daysFrom(1), options: several ? twoOptions : [] });

/** What people try, in any order: each leads where the machine says, or is refused and changes nothing. */
const tries: Record<string, { trigger: DateConfirmationTrigger; run: Try }> = {
  send: { trigger: "SEND", run: send(false) },
  sendOptions: { trigger: "SEND", run: send(true) },
  withdraw: {
    trigger: "WITHDRAW",
    run: async (client) => {
      const last = (await lastProposal(client)) ?? noProposal();
      return staff((work) => withdrawDateProposal(work, { proposalId: last.id }));
    },
  },
  accept: { trigger: "ACCEPT", run: answering("ACCEPT") },
  choose: { trigger: "CHOOSE", run: answering("CHOOSE") },
  decline: { trigger: "DECLINE", run: answering("DECLINE") },
  confirmOption: {
    trigger: "CONFIRM_OPTION",
    run: async (client) => {
      const last = (await lastProposal(client)) ?? noProposal();
      return staff((work) => confirmDateOption(work, { proposalId: last.id, optionId: last.option }));
    },
  },
  validate: {
    trigger: "VALIDATE",
    run: ({ sessionId, companyId }) =>
      staff((work) => confirmDatesManually(work, { sessionId, companyId, confirmed: true, overRefusal: true })),
  },
  unvalidate: {
    trigger: "UNVALIDATE",
    run: ({ sessionId, companyId }) =>
      staff((work) => confirmDatesManually(work, { sessionId, companyId, confirmed: false })),
  },
  move: {
    trigger: "MOVE_DATES",
    // Each time to a day on which they have not been.
    run: ({ sessionId }) => moveSlots(world, of, sessionId, { date: `2027-02-${10 + ((moves += 1) % 18)}` }),
  },
  night: {
    trigger: "EXPIRE",
    run: async () => {
      world.clock.advance(2 * 864e5);
      await expireProposalsJob(world.house.works, world.house.door).run({});
    },
  },
};

test(
  "over random walks each act leads where the machine says or changes nothing, and each step keeps actor, channel and instant (L-01)",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(tries)), { minLength: 4, maxLength: 14 }),
        async (walk) => {
          world.clock.moveTo(start);
          const client = await aPlannedClient(world, of);
          let state: DateConfirmationState = "NOT_SENT";
          let before: StateBefore | null = null;
          const expected: { trigger: string; from: string; to: string }[] = [];
          for (const name of walk) {
            const { trigger, run } = tries[name]!;
            const led = await run(client).then(
              () => true,
              (error: unknown) => {
                if (!(error instanceof Refused)) throw error;
                return false;
              },
            );
            const told = await datesOf(helene, client.sessionId, client.companyId);
            const next = nextState(state, trigger, before);
            // Not every act that is accepted moves the machine: a switch turned the way it stands, a night without a due date.
            if (told.client.state === state && told.client.history.length === expected.length) continue;
            expect(led, `${name} from ${state}`).toBe(true);
            expect(told.client.state, `${name} from ${state}`).toBe(next);
            if (next === "MANUAL") before = stateBefore(state);
            expected.unshift({ trigger, from: state, to: next! });
            state = next!;
            expect(told.client.history).toMatchObject(expected);
            const [step] = told.client.history;
            expect(transitions[trigger].channels).toContain(step!.channel);
            expect(step!.at).toBe(world.clock.now().toISOString());
            expect(step!.actorName, name).toBe(
              trigger === "EXPIRE"
                ? null
                : ["ACCEPT", "CHOOSE", "DECLINE"].includes(trigger)
                  ? client.contact.viewer.name
                  : "Hélène Guérin",
            );
          }
          // The last word, for one client alone, is also what the list shows.
          const { session } = await datesOf(helene, client.sessionId, client.companyId);
          expect(session).toMatchObject({ datesStateOf: 1, datesStateCount: 1, datesOverdue: state === "EXPIRED" });
          expect((await sessionNow(world, client.sessionId)).slotsVersion).toBeGreaterThan(0);
        },
      ),
      { numRuns: howOften({ quick: 12, long: 300 }) },
    );
  },
  howOften({ quick: 120_000, long: 3_600_000 }),
);
