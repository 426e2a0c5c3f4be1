import { setTimeout as wait } from "node:timers/promises";
import { newToken, tokenHash } from "#access";
import { newId } from "#platform/ids";
import { aMail } from "../a-mail.js";
import {
  administrators,
  but,
  coordinators,
  everyone,
  staff,
  staffOfTheCentre,
  type Expectation,
  type PersonName,
} from "./people.js";
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

/** Templates are the administrators' of each organisation. */
const templatesOf: FieldRow["expect"] = but(administrators, { staffElsewhere: "sees" });

const wording = {
  template: "PASSWORD_RESET",
  locale: "EN",
  subject: "Hello",
  heading: "Hello",
  body: "{{ firstName }}",
};

export const mailTemplateQueryRows: Record<string, FieldRow> = {
  "Query.mailTemplates": { expect: templatesOf, proof: () => `"id":"DATE_PROPOSAL:FR"` },
  "Query.mailTemplate": {
    expect: templatesOf,
    variables: () => ({ template: "DATE_PROPOSAL", locale: "FR" }),
    proof: () => `"id":"DATE_PROPOSAL:FR"`,
  },
  "Query.mailTemplatePreview": {
    expect: templatesOf,
    variables: () => ({ input: wording }),
    proof: () => `"__typename":"MailPreview"`,
  },
  "Query.mailService": {
    expect: but(staff, writersOnly),
    proof: () => `"perDay":`,
  },
};

export const mailTemplateMutationRows: Record<string, FieldRow> = {
  "Mutation.saveMailTemplate": {
    expect: templatesOf,
    variables: async (world, person) => ({
      input: { ...wording, expectedVersion: await latestWording(world, person) },
    }),
    proof: () => `"isDefault":false`,
  },
  "Mutation.resetMailTemplate": {
    expect: templatesOf,
    variables: async (world, person) => ({
      input: { template: "PASSWORD_RESET", locale: "EN", expectedVersion: await latestWording(world, person) },
    }),
    proof: () => `"isDefault":true`,
  },
  // What was written for one organisation is not there for another.
  "Mutation.restoreMailTemplateVersion": {
    expect: administrators,
    variables: async (world) => ({
      input: { versionId: await aWording(world), expectedVersion: await latestWording(world, "admin") },
    }),
    proof: () => `"__typename":"MailWording"`,
  },
  "Mutation.sendTestMail": {
    expect: templatesOf,
    variables: () => ({ input: wording }),
    proof: () => `"__typename":"Mail"`,
  },
  "Mutation.setMailsPerDay": {
    expect: templatesOf,
    variables: () => ({ input: { perDay: 4321 } }),
    proof: () => `"perDay":4321`,
  },
};

async function latestWording({ owner, own, elsewhere }: MatrixWorld, person: PersonName): Promise<number> {
  const { organisation } = person === "staffElsewhere" ? elsewhere : own;
  const { rows } = await owner.query<{ number: number }>(
    "select coalesce(max(number), 0) as number from mail_template_version where organisation_id = $1 and template = 'PASSWORD_RESET' and locale = 'EN'",
    [organisation.id],
  );
  return rows[0]!.number;
}

async function aWording(world: MatrixWorld): Promise<string> {
  const { owner, own, people } = world;
  const { rows } = await owner.query<{ id: string }>(
    `insert into mail_template_version (organisation_id, id, template, locale, number, subject, heading, body, created_at, created_by, author)
     values ($1, $2, 'PASSWORD_RESET', 'EN', $3, 'Hello', 'Hello', 'Hello', now(), $4, '') returning id`,
    [own.organisation.id, newId(), (await latestWording(world, "admin")) + 1, people.admin.accessId],
  );
  return rows[0]!.id;
}

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
    [`${method} /mail/gallery`]: caught(method, () => "/mail/gallery"),
    [`${method} /mail/gallery/:number`]: caught(method, () => "/mail/gallery/1"),
    [`${method} /mail/:id`]: caught(method, async (world) => `/mail/${await aCaughtMail(world)}`),
    [`${method} /mail/:id/text`]: caught(method, async (world) => `/mail/${await aCaughtMail(world)}/text`),
  })),
);

/** Whoever holds the link of a mail opens it: nobody is asked who they are. */
export const mailLinkRows: Record<string, RouteRow> = {
  ...Object.assign(
    {},
    ...["GET", "HEAD"].map((method) => ({
      [`${method} /mail-files/:token`]: byLink(method, async (world) => `/mail-files/${await aHeavyMail(world)}`),
      [`${method} /mail-files/:token/:position`]: byLink(
        method,
        async (world) => `/mail-files/${await aHeavyMail(world)}/1`,
      ),
      [`${method} /unsubscribe/:token`]: byLink(method, async (world) => `/unsubscribe/${await aReminder(world)}`),
    })),
  ),
  "POST /unsubscribe/:token": byLink("POST", async (world) => `/unsubscribe/${await aReminder(world)}`),
};

function byLink(method: string, path: (world: MatrixWorld) => Promise<string>): RouteRow {
  return {
    expect: everyone,
    holdsNoSecret: true,
    request: async (world) => ({ path: await path(world), init: { method } }),
  };
}

async function aHeavyMail({ test, own, owner }: MatrixWorld): Promise<string> {
  const [token, { id }] = [newToken(), await aMail(test, own.organisation)];
  const { rows } = await owner.query<{ storage_key: string }>("select storage_key from document_version limit 1");
  await owner.query(
    "insert into mail_attachment (organisation_id, mail_id, position, storage_key, file_name, media_type, size) values ($1, $2, 0, $3, 'programme.pdf', 'application/pdf', (select size from document_version where storage_key = $3 limit 1))",
    [own.organisation.id, id, rows[0]!.storage_key],
  );
  await owner.query("update mail set files_hash = $2, created_at = $3 where id = $1", [
    id,
    tokenHash(token),
    test.clock.now(),
  ]);
  return token;
}

async function aReminder({ test, own, owner }: MatrixWorld): Promise<string> {
  const [token, { id }] = [newToken(), await aMail(test, own.organisation)];
  await owner.query("update mail set stop_hash = $2 where id = $1", [id, tokenHash(token)]);
  return token;
}

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
