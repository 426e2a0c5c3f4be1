import type { Context } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import { invitationRefusals } from "./invitation.rules.js";
import { readLink, type LinkRow } from "./read-link.js";

/** The invitation that a token leads to, while it can be accepted. */
export async function openInvitation(context: Context, token: string): Promise<LinkRow & { organisation_id: string }> {
  const link = await readLink(context, token);
  const { organisation_id } = link;
  if (!organisation_id || !link.kind.endsWith("_INVITATION")) throw new Denied();
  if (link.state !== "OPEN") refuse(invitationRefusals[link.state]);
  return { ...link, organisation_id };
}
