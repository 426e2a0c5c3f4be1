import type { Access, Viewer } from "@passerelle/schema/contract";
import type { Identity, Standing } from "#platform/identity";

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
