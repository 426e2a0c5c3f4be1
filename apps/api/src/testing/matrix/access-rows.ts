import { aContact, aMember, anInvited, aStranger } from "../builders.js";
import { administrators, all, but, coordinators, everyone, signedIn, strangers } from "./people.js";
import type { FieldRow } from "./row.js";
import { securityRows } from "./security-rows.js";
import type { MatrixWorld } from "./world.js";
import { wrongToken } from "./wrong-token.js";

let added = 0;

/** The doors of who comes in. Each cell acts on a person of its own. */
export const accessRows: Record<string, FieldRow> = {
  ...securityRows,
  "Mutation.acceptInvitation": {
    expect: all("notFound"),
    variables: ({ password }) => ({ input: { token: wrongToken(), password } }),
  },
  "Mutation.inviteContact": {
    expect: coordinators,
    variables: async ({ test, own }) => ({
      input: { contactId: (await aStranger(test, own.organisation, own.company.id)).id },
    }),
    proof: () => "INVITED",
  },
  "Mutation.cancelInvitation": {
    expect: coordinators,
    variables: async ({ test, own }) => ({
      input: { contactId: (await anInvited(test, own.organisation, own.company.id)).contactId },
    }),
    proof: () => "NOT_INVITED",
  },
  "Mutation.requestPasswordReset": {
    expect: everyone,
    variables: () => ({ input: { email: `personne${(added += 1)}@nulle-part.example` } }),
    proof: () => "requestedAt",
  },
  "Mutation.resetPassword": {
    expect: all("notFound"),
    variables: ({ password }) => ({ input: { token: wrongToken(), newPassword: password } }),
  },
  "Mutation.endSignIn": {
    // Another one's sign-in does not exist; the own one is ended by the stories of the account.
    expect: but(all("notFound"), strangers),
    variables: async (world) => ({ input: { signInId: await aForeignSignIn(world) } }),
  },
  "Mutation.requestLoginEmailChange": {
    expect: signedIn,
    variables: ({ password }) => ({
      input: { newEmail: `nouvelle${(added += 1)}@client.example`, currentPassword: password },
    }),
    proof: () => '"changedAt":null',
  },
  "Mutation.cancelLoginEmailChange": {
    expect: signedIn,
    proof: (world, person) => world.people[person].email,
  },
  "Mutation.confirmLoginEmailChange": {
    expect: all("notFound"),
    variables: () => ({ input: { token: wrongToken() } }),
  },
  "Mutation.activateExtranet": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    proof: () => '"activatedAt":"2026',
  },
  "Mutation.updateExtranetSettings": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    variables: () => ({
      input: { inviteNewContacts: false, allowSeveralCompanies: false, defaultDuties: ["MANAGER", "INVOICES"] },
    }),
    proof: () => "MANAGER",
  },
  // Neither contact of the matrix holds the duty ADMINISTRATOR: those who do have their own stories.
  "Mutation.inviteColleague": {
    expect: but(all("notFound"), strangers),
    variables: () => ({
      input: { firstName: "Nora", lastName: "Petit", email: `collegue${(added += 1)}@client.example` },
    }),
  },
  "Mutation.cutColleagueAccess": {
    expect: but(all("notFound"), strangers),
    variables: async ({ test, own }) => ({
      input: { contactId: (await aContact(test, own.organisation, own.company.id)).contactId },
    }),
  },
  "Mutation.cancelColleagueInvitation": {
    expect: but(all("notFound"), strangers),
    variables: async ({ test, own }) => ({
      input: { contactId: (await anInvited(test, own.organisation, own.company.id)).contactId },
    }),
  },
  "Mutation.setDuties": {
    expect: coordinators,
    variables: async ({ test, own }) => ({
      input: { contactId: (await aStranger(test, own.organisation, own.company.id)).id, duties: ["SIGNATORY"] },
    }),
    proof: () => "SIGNATORY",
  },
  "Mutation.setUpOrganisation": {
    expect: all("notFound"),
    variables: ({ password }) => ({
      input: {
        code: "AAAAA-AAAAA-AAAAA",
        organisation: { name: "Autre", siret: "73282932000074" },
        centre: { name: "Nantes", colour: "#2f4bd8" },
        administrator: { firstName: "Nora", lastName: "Petit", email: "nora@autre.example", password },
      },
    }),
  },
  "Mutation.addUser": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    variables: () => ({
      input: { email: `ajout${(added += 1)}@organisme.example`, firstName: "Nora", lastName: "Petit", role: "READER" },
    }),
    proof: () => "INVITED",
  },
  "Mutation.updateUser": {
    expect: administrators,
    variables: async (world) => ({ input: { userId: await aUser(world), role: "ACCOUNTANT" } }),
    proof: () => "ACCOUNTANT",
  },
  "Mutation.inviteUser": {
    expect: administrators,
    variables: async (world) => ({ input: { userId: await aNewcomer(world) } }),
    proof: () => "INVITED",
  },
  "Mutation.endUser": {
    expect: administrators,
    variables: async (world) => ({ input: { userId: await aUser(world) } }),
    proof: () => "ENDED",
  },
  "Mutation.restoreUser": {
    expect: administrators,
    variables: async (world) => ({ input: { userId: await aUser(world) } }),
    proof: () => "ACTIVE",
  },
  "Mutation.cutExtranetAccess": {
    expect: coordinators,
    variables: async ({ test, own }) => ({
      input: { contactId: (await aContact(test, own.organisation, own.company.id)).contactId },
    }),
    proof: () => "REVOKED",
  },
};

const aUser = async ({ test, own }: MatrixWorld): Promise<string> =>
  (await aMember(test, own.organisation, "READER")).viewer.accessId;

/** Added, and told nothing yet. */
async function aNewcomer(world: MatrixWorld): Promise<string> {
  const id = await aUser(world);
  await world.owner.query("update staff_place set account_id = null where id = $1", [id]);
  return id;
}

/** Of an administrator who is not among the people of the matrix. */
async function aForeignSignIn({ owner, own }: MatrixWorld): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into sign_in (id, account_id, side, token_hash, created_at, last_used_at, expires_at)
      values (gen_random_uuid(), $1, 'console', sha256(gen_random_uuid()::text::bytea), '2026-11-21', '2026-11-21', '2026-12-21') returning id`,
    [own.organisation.admin.accountId],
  );
  return rows[0]!.id;
}
