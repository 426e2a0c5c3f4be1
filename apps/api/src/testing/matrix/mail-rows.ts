import { setTimeout as wait } from "node:timers/promises";
import { aMail } from "../a-mail.js";
import { but, coordinators, everyone, staff, staffOfTheCentre, type Expectation } from "./people.js";
import type { FieldRow, RouteRow } from "./row.js";
import { around, type MatrixWorld } from "./world.js";

/** What the house writes by mail is shown to those who write themselves. */
const writersOnly: Partial<Expectation> = { accountant: "notFound", reader: "notFound" };

export const mailQueryRows: Record<string, FieldRow> = {
  "Query.mails": {
    expect: but(staff, writersOnly, { coordinatorElsewhere: "nothing" }),
    variables: () => ({ first: 20 }),
    proof: (world, person) => around(world, person).mail.id,
  },
  "Query.mail": {
    expect: but(staffOfTheCentre, writersOnly),
    variables: ({ own }) => ({ id: own.mail.id }),
    proof: () => "Choisissez un nouveau mot de passe",
  },
};

export const mailMutationRows: Record<string, FieldRow> = {
  "Mutation.resendMail": {
    expect: coordinators,
    variables: async ({ test, own, owner }) => {
      const mail = await aMail(test, own.organisation);
      await owner.query("update mail set state = 'FAILED', sent_at = null, message_id = null where id = $1", [mail.id]);
      return { input: { mailId: mail.id } };
    },
    proof: () => `"__typename":"Mail"`,
  },
};

/** What was caught is for everybody in the demo. */
export const mailRouteRows: Record<string, RouteRow> = Object.assign(
  {},
  ...["GET", "HEAD"].map((method) => ({
    [`${method} /mail`]: caught(method, () => "/mail"),
    [`${method} /mail/`]: caught(method, () => "/mail/"),
    [`${method} /mail/:id`]: caught(method, async (world) => `/mail/${await aCaughtMail(world)}`),
    [`${method} /mail/:id/text`]: caught(method, async (world) => `/mail/${await aCaughtMail(world)}/text`),
  })),
);

function caught(method: string, path: (world: MatrixWorld) => string | Promise<string>): RouteRow {
  return {
    expect: everyone,
    holdsNoSecret: true,
    request: async (world) => ({ path: await path(world), init: { method } }),
  };
}

async function aCaughtMail({ test: { house } }: MatrixWorld): Promise<string> {
  for (let turn = 0; turn < 250; turn++) {
    const [mail] = (await house.mail.catcher?.list()) ?? [];
    if (mail) return mail.id;
    await wait(20);
  }
  throw new Error("no mail was caught");
}
