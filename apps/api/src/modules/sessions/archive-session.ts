import { Denied } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "./hold-session.js";
import type { Session } from "./session.entity.js";
import { sessionArchived, sessionUnarchived } from "./session.events.js";
import { sessionPolicy } from "./session.policy.js";

/** Takes a session out of the staff's default list; the client sees no difference. */
export async function archiveSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const { viewer } = work;
  const session = await holdSession(work, input.sessionId);
  authorise(viewer, sessionPolicy.decide, session);
  if (viewer.kind !== "staff") throw new Denied();
  if (session.archivedAt) return session;

  session.archive(work.now, viewer.accessId);
  await work.record(sessionArchived(session));
  return session;
}

export async function unarchiveSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.decide, session);
  if (!session.archivedAt) return session;

  session.unarchive();
  await work.record(sessionUnarchived(session));
  return session;
}
