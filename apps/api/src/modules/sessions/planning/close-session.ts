import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "../hold-session.js";
import type { Session } from "../session.entity.js";
import { sessionClosed, sessionReopened } from "../session.events.js";
import { sessionPolicy } from "../session.policy.js";

/** Closes the file of a session: nothing is missing. Its clients see no difference. Done twice, it keeps its first date. */
export async function closeSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const session = await held(work, input.sessionId);
  if (session.closedAt) return session;

  session.close(work.now);
  await work.record(sessionClosed(session));
  return session;
}

export async function reopenSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const session = await held(work, input.sessionId);
  if (!session.closedAt) return session;

  session.reopen();
  await work.record(sessionReopened(session));
  return session;
}

async function held(work: Work, sessionId: string): Promise<Session> {
  const session = await holdSession(work, sessionId);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  return session;
}
