import type { LinkState, RefusalCode } from "@passerelle/schema/vocabulary";

const day = 24 * 60 * 60 * 1000;

/** SPEC 3.1: an invitation is valid 30 days. */
export const invitationExpiry = (now: Date): Date => new Date(now.getTime() + 30 * day);

/** Why an invitation opens nothing, in a sentence of its own for each reason. */
export const invitationRefusals: Readonly<Record<Exclude<LinkState, "OPEN">, RefusalCode>> = {
  EXPIRED: "INVITATION_EXPIRED",
  USED: "INVITATION_USED",
  CANCELLED: "INVITATION_CANCELLED",
  VOIDED: "INVITATION_VOIDED",
  // Of proposals of dates only.
  SUSPENDED: "INVITATION_CANCELLED",
};

export const linkRefusals: Readonly<Record<Exclude<LinkState, "OPEN">, RefusalCode>> = {
  EXPIRED: "LINK_EXPIRED",
  USED: "LINK_USED",
  CANCELLED: "LINK_VOIDED",
  VOIDED: "LINK_VOIDED",
  SUSPENDED: "LINK_VOIDED",
};
