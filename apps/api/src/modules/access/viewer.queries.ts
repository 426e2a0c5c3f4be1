import type { Access, SecondFactorRequired, Viewer } from "@passerelle/schema/contract";
import type { Context } from "#platform/context";
import type { Identity, Standing } from "#platform/identity";
import type { Entry } from "./second-factor/open-after-password.js";

/** After a right password: the person signed in, or the code to come. */
export function entered(context: Context, entry: Entry): Viewer | SecondFactorRequired {
  if ("expiresAt" in entry) return entry;
  context.identity = entry.identity;
  return toViewer(entry.identity);
}

/** The person signed in, as the screens know it. */
export function toViewer(identity: Identity): Viewer {
  const { standing } = identity;
  return {
    id: identity.accountId,
    kind: standing.viewer.kind === "staff" ? "STAFF" : "CONTACT",
    email: identity.email,
    firstName: standing.firstName,
    lastName: standing.lastName,
    locale: identity.locale,
    access: toAccess(standing),
  };
}

export const toAccess = (standing: Standing): Access & { centre: Standing["centre"] } => ({
  id: standing.viewer.accessId,
  organisationName: standing.organisationName,
  role: standing.viewer.kind === "staff" ? standing.viewer.role : null,
  companyName: standing.companyName,
  jobTitle: standing.jobTitle,
  centre: standing.centre,
});
