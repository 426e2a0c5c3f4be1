import { Session, Slot, SlotConflict, SlotConflictsArguments, Trainer, Venue } from "@passerelle/schema/contract";
import { limits } from "@passerelle/schema/vocabulary";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { staffOf, type Context } from "#platform/context";
import { BadInput } from "#platform/failure";
import { isId } from "#platform/page";
import { sessionsById } from "../session.loaders.js";
import type { SessionRow, SlotRow } from "../session-rows.queries.js";
import { trainersById, type TrainerRow } from "../trainers/trainer.queries.js";
import { venuesById, type VenueRow } from "../venues/venue.queries.js";
import { conflictsOf, conflictsOfSessions, type ConflictRow } from "./conflicts.queries.js";

/** A contact reads a slot without these: the database shows it neither trainers nor venues. */
@Resolver(() => Slot)
export class SlotResolver {
  @FieldResolver(() => Trainer, { nullable: true, description: "Who teaches; told to the staff only." })
  trainer(@Root() slot: SlotRow, @Ctx() context: Context): Promise<TrainerRow | null> | null {
    return slot.trainerId ? context.reading.load(trainersById, slot.trainerId) : null;
  }

  @FieldResolver(() => Venue, { nullable: true, description: "Where it is held; told to the staff only." })
  venue(@Root() slot: SlotRow, @Ctx() context: Context): Promise<VenueRow | null> | null {
    return slot.venueId ? context.reading.load(venuesById, slot.venueId) : null;
  }
}

@Resolver(() => Session)
export class SessionConflictsResolver {
  @FieldResolver(() => [SlotConflict], {
    description: "Its trainers and venues that another session has at the same time, in the order of its slots.",
  })
  async conflicts(@Root() session: SessionRow, @Ctx() context: Context): Promise<ConflictRow[]> {
    return (await context.reading.load(conflictsOfSessions, session.id)) ?? [];
  }
}

@Resolver(() => SlotConflict)
export class SlotConflictResolver {
  @Query(() => [SlotConflict], {
    description: "The trainers and venues of slots, saved or not, that another session has at the same time.",
  })
  slotConflicts(
    @Args(() => SlotConflictsArguments) { slots, sessionId }: SlotConflictsArguments,
    @Ctx() context: Context,
  ): Promise<ConflictRow[]> {
    const { organisationId } = staffOf(context);
    if (slots.length > limits.slots) throw new BadInput(`slots must be ${limits.slots} at most.`);
    const asked = slots.map(({ date, startsAt, endsAt, trainerId, venueId }) => ({
      date,
      startsAt,
      endsAt,
      trainerId: known(trainerId),
      venueId: known(venueId),
    }));
    return context.reading.rows(conflictsOf(organisationId, asked, known(sessionId)));
  }

  @FieldResolver(() => Trainer, { nullable: true, description: "The trainer who is taken, or null." })
  trainer(@Root() conflict: ConflictRow, @Ctx() context: Context): Promise<TrainerRow | null> | null {
    return conflict.trainerId ? context.reading.load(trainersById, conflict.trainerId) : null;
  }

  @FieldResolver(() => Venue, { nullable: true, description: "The venue that is taken, or null." })
  venue(@Root() conflict: ConflictRow, @Ctx() context: Context): Promise<VenueRow | null> | null {
    return conflict.venueId ? context.reading.load(venuesById, conflict.venueId) : null;
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: "The other session; null when it is of a centre that the viewer does not work for.",
  })
  session(@Root() conflict: ConflictRow, @Ctx() context: Context): Promise<SessionRow | null> {
    return context.reading.load(sessionsById, conflict.otherSessionId);
  }
}

/** What is no id is the id of nobody. */
const known = (id: string | null | undefined): string | null => (id && isId(id) ? id : null);
