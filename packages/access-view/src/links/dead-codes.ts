import type { RefusalCode } from "../gql/graphql.ts";

const dead: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "INVITATION_EXPIRED",
  "INVITATION_USED",
  "INVITATION_CANCELLED",
  "INVITATION_VOIDED",
  "LINK_EXPIRED",
  "LINK_USED",
  "LINK_VOIDED",
]);

/** The link died while its page was open: the page says what to do now, better than a line under a form. */
export function isDeadLink(code: RefusalCode): boolean {
  return dead.has(code);
}
