import { hoursOf, inOrderOfTime } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import type { Session } from "../session.entity.js";
import { Slot } from "../slot.entity.js";
import { conflictsOf } from "./conflicts.queries.js";
import { holdPlanned, type Named } from "./hold-planned.js";
import { isMoved, namesInOrder, refuseBadSlots, type WantedSlot } from "./slots.rules.js";

/** What became of the slots of a session. */
export interface SlotChanges {
  added: number;
  moved: number;
  removed: number;
}

/** Gives a session, which is new or held, exactly these slots; those that name an earlier one are that one, moved or not. */
export async function writeSlots(
  work: Work,
  session: Session,
  wanted: readonly WantedSlot[],
  existing: readonly Slot[] = [],
): Promise<SlotChanges> {
  refuseBadSlots(wanted, work.now);
  const known = new Map(existing.map((slot) => [slot.id, slot]));
  const named = wanted.flatMap((slot) => slot.id ?? []);
  if (new Set(named).size < named.length || !named.every((id) => known.has(id))) refuse("SLOT_NOT_FOUND");
  const refusesOverlaps = await readRefusesOverlaps(work);
  const { trainers, venues } = await holdPlanned(
    work,
    {
      trainerIds: wanted.flatMap((slot) => slot.trainerId ?? []),
      venueIds: wanted.flatMap((slot) => slot.venueId ?? []),
    },
    refusesOverlaps,
  );
  refuseDeleted(existing, trainers, venues);
  const fresh = wanted.filter((slot) => !slot.id || isMoved(known.get(slot.id)!.asWanted, slot));
  if (refusesOverlaps) await refuseTaken(work, fresh, session.id);

  const kept = new Set(named);
  const gone = existing.filter((slot) => !kept.has(slot.id));
  for (const slot of gone) work.em.remove(slot);
  for (const slot of fresh) write(work, session, slot, known);
  const added = fresh.filter((slot) => !slot.id).length;
  const changes = { added, moved: fresh.length - added, removed: gone.length };
  // Nobody is told of slots saved as they were: whoever reads them still has the latest.
  if (session.slotsVersion > 0 && fresh.length + gone.length === 0) return changes;
  const days = inOrderOfTime(wanted).map((slot) => slot.date);
  session.setSlots({
    startsOn: days[0] ?? null,
    endsOn: days.at(-1) ?? null,
    hours: hoursOf(wanted),
    trainerNames: namesInOrder(wanted, (slot) => trainers.get(slot.trainerId ?? "")?.name),
    venue: namesInOrder(wanted, (slot) => venues.get(slot.venueId ?? "")?.name),
  });
  return changes;
}

export function slotsOf(work: Work, session: Session): Promise<Slot[]> {
  return work.em.find(Slot, { session: session.id }, { orderBy: { date: "asc", startsAt: "asc", id: "asc" } });
}

function write(work: Work, session: Session, slot: WantedSlot, known: ReadonlyMap<string, Slot>): void {
  const { date, startsAt, endsAt, trainerId = null, venueId = null } = slot;
  const columns = { date, startsAt, endsAt, trainerId, venueId };
  if (slot.id) Object.assign(known.get(slot.id)!, columns);
  else work.em.create(Slot, { id: newId(), organisationId: session.organisationId, session, ...columns });
}

/** Whoever is in the trash stays where it was, and is given nothing more. */
function refuseDeleted(
  existing: readonly Slot[],
  trainers: ReadonlyMap<string, Named>,
  venues: ReadonlyMap<string, Named>,
): void {
  const before = new Set(existing.flatMap(({ trainerId, venueId }) => [trainerId, venueId]));
  const isNew = ({ id, isDeleted }: Named): boolean => isDeleted && !before.has(id);
  if ([...trainers.values()].some(isNew)) refuse("TRAINER_DELETED");
  if ([...venues.values()].some(isNew)) refuse("VENUE_DELETED");
}

async function refuseTaken(work: Work, slots: readonly WantedSlot[], sessionId: string): Promise<void> {
  const [conflict] = await work.transaction.rows(conflictsOf(work.viewer.organisationId, slots, sessionId));
  if (conflict) refuse(conflict.kind === "TRAINER" ? "TRAINER_BUSY" : "VENUE_BUSY");
}

async function readRefusesOverlaps(work: Work): Promise<boolean> {
  const [row] = await work.transaction.rows(sql<{ refusesOverlaps: boolean }>`
    select refuse_overlaps as "refusesOverlaps" from organisation where id = ${work.viewer.organisationId}`);
  if (!row) throw new Denied();
  return row.refusesOverlaps;
}
