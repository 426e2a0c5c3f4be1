import { aMember } from "../builders.js";
import { SoftPasskey } from "../soft-passkey.js";
import { administrators, all, but, everyone, signedIn, strangers } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";
import { wrongToken } from "./wrong-token.js";

/** The doors of the means to sign in: each for one's own account, told apart in the stories of passkeys and second factors. */
export const securityRows: Record<string, FieldRow> = {
  "Mutation.beginPasskey": { expect: signedIn, proof: () => "CREATE" },
  "Mutation.addPasskey": {
    expect: but(all("refused PASSKEY_EXPIRED"), strangers),
    variables: () => ({ input: { responseJson: anAnswer() } }),
  },
  "Mutation.renamePasskey": {
    // Another one's passkey does not exist.
    expect: but(all("notFound"), strangers),
    variables: async (world) => ({ input: { passkeyId: await aForeignPasskey(world), name: "À moi" } }),
  },
  "Mutation.removePasskey": {
    expect: but(all("notFound"), strangers),
    variables: async (world) => ({ input: { passkeyId: await aForeignPasskey(world) } }),
  },
  "Mutation.beginPasskeySignIn": { expect: everyone, proof: () => "PRESENT" },
  "Mutation.signInWithPasskey": {
    expect: all("refused PASSKEY_EXPIRED"),
    variables: () => ({ input: { responseJson: anAnswer() } }),
  },
  "Mutation.beginInvitationPasskey": {
    expect: all("notFound"),
    variables: () => ({ input: { token: wrongToken() } }),
  },
  "Mutation.acceptInvitationWithPasskey": {
    expect: all("notFound"),
    variables: () => ({ input: { token: wrongToken(), responseJson: anAnswer() } }),
  },
  "Mutation.answerSecondFactor": {
    // No browser of the matrix waits for a code.
    expect: all("refused SECOND_FACTOR_EXPIRED"),
    variables: () => ({ input: { code: "123456" } }),
  },
  "Mutation.beginAuthenticator": { expect: signedIn, proof: () => "otpauth:" },
  "Mutation.confirmAuthenticator": {
    expect: but(all("refused CODE_WRONG"), strangers),
    variables: async (world, person) => {
      await world.people[person].client.ask("mutation { beginAuthenticator { __typename } }");
      return { input: { code: "no code" } };
    },
  },
  "Mutation.removeAuthenticator": {
    expect: but(all("refused AUTHENTICATOR_MISSING"), strangers),
    variables: ({ password }) => ({ input: { password } }),
  },
  "Mutation.renewRecoveryCodes": {
    expect: but(all("refused AUTHENTICATOR_MISSING"), strangers),
    variables: () => ({ input: { code: "123456" } }),
  },
  "Mutation.resetSecondFactor": {
    expect: administrators,
    variables: async ({ test, own, owner }) => {
      const { viewer } = await aMember(test, own.organisation, "READER");
      await aPasskeyOf(owner, viewer.accountId);
      return { input: { userId: viewer.accessId } };
    },
    proof: () => '"hasSecondFactor":false',
  },
  "Mutation.updateSecuritySettings": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    variables: () => ({ input: { requireSecondFactor: false } }),
    proof: () => '"requireSecondFactor":false',
  },
};

export const securityQueryRows: Record<string, FieldRow> = {
  "Query.securitySettings": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    proof: () => "usersWithoutSecondFactor",
  },
};

/** The answer of a device to a challenge that was never ours. */
const anAnswer = (): string => new SoftPasskey().get(JSON.stringify({ challenge: wrongToken(), rpId: "localhost" }));

/** Of an administrator who is not among the people of the matrix. */
const aForeignPasskey = ({ owner, own }: MatrixWorld): Promise<string> =>
  aPasskeyOf(owner, own.organisation.admin.accountId);

async function aPasskeyOf(owner: MatrixWorld["owner"], accountId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into passkey (id, account_id, credential_id, public_key, counter, transports, site, name, created_at)
      values (gen_random_uuid(), $1, sha256(gen_random_uuid()::text::bytea), '\\x00', 0, '{}', 'localhost', 'clé', '2026-11-21') returning id`,
    [accountId],
  );
  return rows[0]!.id;
}
