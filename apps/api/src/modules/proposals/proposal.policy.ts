import { coordinates, isContactOf, seesCentre, type Viewer } from "#platform/viewer";

type Placed = { centreId: string };

export const proposalPolicy = {
  read: (viewer: Viewer, session: Placed): boolean => seesCentre(viewer, session.centreId),
  /** Proposes dates, takes them back, reminds of them, validates them by hand, confirms an option (SPEC 1.1). */
  propose: (viewer: Viewer, session: Placed): boolean => coordinates(viewer, session.centreId),
  /** Any contact of the company. Whoever holds the link of the mail answers as the contact it was sent to. */
  answer: (viewer: Viewer, proposal: { companyId: string }): boolean => isContactOf(viewer, proposal.companyId),
};
