import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "../hold-session.js";
import type { Session } from "../session.entity.js";
import { slotsChanged } from "../session.events.js";
import { sessionPolicy } from "../session.policy.js";
import { Slot } from "../slot.entity.js";
import type { WantedSlot } from "./slots.rules.js";
import { writeSlots } from "./write-slots.js";

type Place = Partial<Omit<WantedSlot, "id">>;

/** Moves one slot to another day, hour, venue or trainer: what is left out stays, what is null is emptied. */
export async function moveSlot(
  work: Work,
  input: Place & { slotId: string; expectedSlotsVersion?: number | null },
): Promise<Session> {
  const { slotId, expectedSlotsVersion, ...place } = input;
  if (!isId(slotId)) throw new Denied();
  const found = await work.em.findOneOrFail(Slot, slotId);
  const session = await holdSession(work, found.session.id);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  if (expectedSlotsVersion && session.slotsVersion !== expectedSlotsVersion) refuse("STALE");

  // Read again now that the session is held: somebody may have moved or removed it meanwhile.
  const slots = await work.em.find(Slot, { session: session.id }, { refresh: true });
  if (!slots.some((slot) => slot.id === slotId)) refuse("SLOT_NOT_FOUND");
  const wanted = slots.map((slot) => (slot.id === slotId ? { ...slot.asWanted, ...given(place) } : slot.asWanted));
  const changes = await writeSlots(work, session, wanted, slots);
  if (changes.moved > 0) await work.record(slotsChanged(session, changes));
  return session;
}

const given = (place: Place): Place =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
