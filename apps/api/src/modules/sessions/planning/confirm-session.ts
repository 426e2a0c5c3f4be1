import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "../hold-session.js";
import type { Session } from "../session.entity.js";
import { sessionConfirmed, sessionUnconfirmed } from "../session.events.js";
import { sessionPolicy } from "../session.policy.js";

/** Says that a planned session will be held. Done twice, it keeps its first date. */
export async function confirmSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const session = await held(work, input.sessionId);
  if (session.confirmedAt) return session;
  if (!session.startsOn) refuse("NO_SLOT");

  session.confirm(work.now);
  await work.record(sessionConfirmed(session));
  return session;
}

/** Takes that back: the session is only planned. */
export async function unconfirmSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const session = await held(work, input.sessionId);
  if (!session.confirmedAt) return session;

  session.unconfirm();
  await work.record(sessionUnconfirmed(session));
  return session;
}

async function held(work: Work, sessionId: string): Promise<Session> {
  const session = await holdSession(work, sessionId);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  return session;
}
