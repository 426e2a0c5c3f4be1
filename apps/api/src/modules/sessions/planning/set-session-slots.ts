import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "../hold-session.js";
import type { Session } from "../session.entity.js";
import { slotsChanged } from "../session.events.js";
import { sessionPolicy } from "../session.policy.js";
import type { WantedSlot } from "./slots.rules.js";
import { slotsOf, writeSlots } from "./write-slots.js";

/** Gives a session its whole list of slots anew; refused to whoever read an older one. */
export async function setSessionSlots(
  work: Work,
  input: { sessionId: string; expectedSlotsVersion: number; slots: WantedSlot[] },
): Promise<Session> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  if (session.slotsVersion !== input.expectedSlotsVersion) refuse("STALE");

  const changes = await writeSlots(work, session, input.slots, await slotsOf(work, session));
  if (changes.added + changes.moved + changes.removed > 0) await work.record(slotsChanged(session, changes));
  return session;
}
