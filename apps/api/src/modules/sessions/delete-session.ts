import { Denied } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "./hold-session.js";
import type { Session } from "./session.entity.js";
import { sessionDeleted, sessionRestored } from "./session.events.js";
import { sessionPolicy } from "./session.policy.js";

/** Puts a session in the trash. Learners, statuses and publications stay as they are: what the client sees of it is a matter of display. */
export async function deleteSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const { viewer } = work;
  const session = await holdSession(work, input.sessionId);
  authorise(viewer, sessionPolicy.decide, session);
  if (viewer.kind !== "staff") throw new Denied();

  session.delete(work.now, viewer.accessId);
  await work.record(sessionDeleted(session));
  return session;
}

/** Takes it out again, as it was. Done twice, it is done once. */
export async function restoreSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.decide, session);
  if (!session.deletedAt) return session;

  session.restore();
  await work.record(sessionRestored(session));
  return session;
}
