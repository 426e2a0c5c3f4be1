import type { Locale } from "@passerelle/schema/vocabulary";
import type { PasskeyCeremony } from "@passerelle/schema/contract";
import type { Context } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import type { Identity } from "#platform/identity";
import { newId } from "#platform/ids";
import { openSignIn } from "../open-sign-in.js";
import { readAnswer } from "../passkeys/browser-answer.rules.js";
import { creationOf, keepPasskey, madePasskey } from "../passkeys/make-passkey.js";
import { passkeysOf } from "../passkeys/list-passkeys.js";
import { newChallenge, takeChallenge } from "../passkeys/keep-challenge.js";
import { presentationOf, presentedBy } from "../passkeys/present-passkey.js";
import { relyingPartyOf } from "../passkeys/find-relying-party.js";
import { tokenHash } from "../token.rules.js";
import { openInvitation } from "./open-invitation.js";
import { redeemInvitation, type Redeemer } from "./redeem-invitation.js";

/** Asks the browser of an invited person for a passkey: a new one, or one of the account there is. */
export async function beginInvitationPasskey(context: Context, input: { token: string }): Promise<PasskeyCeremony> {
  const link = await openInvitation(context, input.token);
  const party = await relyingPartyOf(context);
  const linkToken = input.token;
  if (link.account_id) {
    const passkeys = (await passkeysOf(context, link.account_id)).filter(({ site }) => site === party.site);
    if (passkeys.length === 0) refuse("INVITATION_NEEDS_PASSWORD");
    const challenge = await newChallenge(context, "INVITATION", party, { accountId: link.account_id, linkToken });
    return presentationOf(challenge, party.site, passkeys);
  }
  const accountId = newId();
  const challenge = await newChallenge(context, "INVITATION", party, { accountId, linkToken });
  return creationOf(challenge, party.site, {
    accountId,
    email: link.email,
    name: `${link.first_name ?? ""} ${link.last_name ?? ""}`.trim() || link.email,
    organisationName: link.organisation_name ?? party.site,
    passkeys: [],
  });
}

/** Accepts an invitation with a passkey, for the account of its address and no other, and signs in (L-16). */
export async function acceptInvitationWithPasskey(
  context: Context,
  input: { token: string; responseJson: string; locale?: Locale | null },
): Promise<Identity> {
  const link = await openInvitation(context, input.token);
  const answer = readAnswer(input.responseJson);
  const taken = await takeChallenge(context, "INVITATION", answer);
  const { account_id: accountId } = taken;
  if (!accountId || !taken.link_hash?.equals(tokenHash(input.token))) refuse("PASSKEY_REFUSED");

  let redeemer: Redeemer;
  if (link.account_id) {
    if ((await presentedBy(context, answer, taken)) !== link.account_id) refuse("PASSKEY_REFUSED");
    redeemer = { accountId: link.account_id };
  } else {
    const made = await madePasskey(answer, taken);
    redeemer = {
      id: accountId,
      email: link.email,
      passwordHash: null,
      locale: input.locale ?? context.locale,
      equip: async (work) => void (await keepPasskey(work, context, accountId, made, null)),
    };
  }
  const redeemed = await context.houseWork(link.organisation_id, (work) => redeemInvitation(work, link.id, redeemer));
  const identity = await openSignIn(context, redeemed.accountId, redeemed.accessId, "SECOND_FACTOR");
  if (!identity) throw new Denied();
  return identity;
}
