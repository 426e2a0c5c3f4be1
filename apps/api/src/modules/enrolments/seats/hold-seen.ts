import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { type Booking, holdSession, Session, showsCancelled } from "#sessions";

/** A contact may lock nothing: the house holds the session for it, and then it reads what it sees of it, or nothing. */
export async function holdSeen(work: Work, sessionId: string): Promise<Session> {
  const { viewer } = work;
  if (viewer.kind !== "contact") return holdSession(work, sessionId);
  await work.transaction.confine({ kind: "house", organisationId: viewer.organisationId });
  await holdSession(work, sessionId);
  await work.transaction.confine(viewer);
  return work.em.findOneOrFail(Session, sessionId, { refresh: true });
}

/** What the client sees crossed out asks for nothing any more. */
export function refuseIfClosed({ viewer }: Work, session: Session, { status }: Booking): void {
  if (viewer.kind === "contact" && showsCancelled({ status, sessionDeleted: !!session.deletedAt }))
    refuse("SEATS_CLOSED");
  session.refuseIfDeleted();
}
