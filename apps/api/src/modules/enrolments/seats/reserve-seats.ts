import { limits } from "@passerelle/schema/vocabulary";
import { BadInput, Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { countPlaces } from "../count-places.js";
import { seatsReleased, seatsReserved, type Place } from "../enrolment.events.js";
import { holdPlace, holdPlaceWithRoom } from "../hold-place.js";
import { Seat } from "./seat.entity.js";

type Wanted = { sessionId: string; companyId: string; count: number };

/** Keeps places for a company that does not know yet for whom («Participants non identifiés», R-095). */
export async function reserveSeats(work: Work, input: Wanted): Promise<Place> {
  const { viewer } = work;
  if (viewer.kind !== "staff") throw new Denied();
  checkCount(input.count);
  const place = await holdPlaceWithRoom(work, input);

  for (let made = 0; made < input.count; made += 1)
    work.em.create(Seat, {
      id: newId(),
      organisationId: viewer.organisationId,
      sessionId: place.sessionId,
      companyId: place.companyId,
      reservedAt: work.now,
      reservedBy: viewer.accessId,
    });
  await countPlaces(work, place.sessionId);
  await work.record(seatsReserved(place, input.count));
  return place;
}

/** Gives places back that nobody has named; the last reserved go first. */
export async function releaseSeats(work: Work, input: Wanted): Promise<Place> {
  const { viewer } = work;
  if (viewer.kind !== "staff") throw new Denied();
  checkCount(input.count);
  const place = await holdPlace(work, input);
  const seats = await work.em.find(
    Seat,
    { sessionId: place.sessionId, companyId: place.companyId, namedAt: null, releasedAt: null },
    { orderBy: { reservedAt: "desc", id: "desc" }, limit: input.count },
  );
  if (seats.length < input.count) refuse("SEAT_TAKEN");

  for (const seat of seats) seat.release(work.now, viewer.accessId);
  await countPlaces(work, place.sessionId);
  await work.record(seatsReleased(place, input.count));
  return place;
}

function checkCount(count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > limits.enrolments)
    throw new BadInput(`count must be between 1 and ${limits.enrolments}.`);
}
