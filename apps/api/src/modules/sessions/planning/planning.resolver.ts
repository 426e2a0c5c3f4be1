import {
  Centre,
  CentreViewerCan,
  CloseSessionInput,
  CloseSessionResult,
  ConfigureSessionInput,
  ConfigureSessionResult,
  ConfirmSessionInput,
  ConfirmSessionResult,
  DuplicateSessionInput,
  DuplicateSessionResult,
  MoveSlotInput,
  MoveSlotResult,
  OrganisationViewerCan,
  PlanSessionInput,
  PlanSessionResult,
  type Refusal,
  ReopenSessionInput,
  ReopenSessionResult,
  Session,
  SetSessionSlotsInput,
  SetSessionSlotsResult,
  UnconfirmSessionInput,
  UnconfirmSessionResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { CentreRow } from "#organisations";
import { orRefusal, personOf, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { sessionsById } from "../session.loaders.js";
import type { SessionRow } from "../session-rows.queries.js";
import { sessionPolicy } from "../session.policy.js";
import { trainerPolicy } from "../trainers/trainer.policy.js";
import { venuePolicy } from "../venues/venue.policy.js";
import { closeSession, reopenSession } from "./close-session.js";
import { configureSession } from "./configure-session.js";
import { confirmSession, unconfirmSession } from "./confirm-session.js";
import { duplicateSession } from "./duplicate-session.js";
import { moveSlot } from "./move-slot.js";
import { planSession } from "./plan-session.js";
import { setSessionSlots } from "./set-session-slots.js";

type Answer = Promise<SessionRow | Refusal | null>;

/** What makes a session, and what it is made of. */
@Resolver(() => Session)
export class PlanningResolver {
  @Mutation(() => PlanSessionResult, { description: "Plans a session, with its slots and its clients." })
  planSession(@Arg("input", () => PlanSessionInput) input: PlanSessionInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => planSession(work, input));
  }

  @Mutation(() => DuplicateSessionResult, {
    description: "Plans a session like an earlier one from another day on, without its learners and documents.",
  })
  duplicateSession(
    @Arg("input", () => DuplicateSessionInput) input: DuplicateSessionInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => duplicateSession(work, input));
  }

  @Mutation(() => ConfigureSessionResult, {
    description: "Changes what a session is, but for its slots and its clients.",
  })
  configureSession(
    @Arg("input", () => ConfigureSessionInput) input: ConfigureSessionInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => configureSession(work, input));
  }

  @Mutation(() => SetSessionSlotsResult, { description: "Gives a session its whole list of slots anew." })
  setSessionSlots(
    @Arg("input", () => SetSessionSlotsInput) input: SetSessionSlotsInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => setSessionSlots(work, input));
  }

  @Mutation(() => MoveSlotResult, { description: "Moves one slot to another day, hour, venue or trainer." })
  moveSlot(@Arg("input", () => MoveSlotInput) input: MoveSlotInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => moveSlot(work, input));
  }

  @Mutation(() => ConfirmSessionResult, { description: "Says that a planned session will be held." })
  confirmSession(@Arg("input", () => ConfirmSessionInput) input: ConfirmSessionInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => confirmSession(work, input));
  }

  @Mutation(() => UnconfirmSessionResult, { description: "Takes the confirmation of a session back." })
  unconfirmSession(
    @Arg("input", () => UnconfirmSessionInput) input: UnconfirmSessionInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => unconfirmSession(work, input));
  }

  @Mutation(() => CloseSessionResult, {
    description: "Closes the file of a session: nothing is missing. Its clients see no difference.",
  })
  closeSession(@Arg("input", () => CloseSessionInput) input: CloseSessionInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => closeSession(work, input));
  }

  @Mutation(() => ReopenSessionResult, { description: "Opens the file of a session again." })
  reopenSession(@Arg("input", () => ReopenSessionInput) input: ReopenSessionInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => reopenSession(work, input));
  }
}

@Resolver(() => OrganisationViewerCan)
export class PlanningRightsResolver {
  @FieldResolver(() => Boolean, { description: "Plan sessions, in one centre at least." })
  planSessions(@Ctx() context: Context): boolean {
    return sessionPolicy.planSomewhere(staffOf(context));
  }

  @FieldResolver(() => Boolean, { description: "Write trainers." })
  editTrainers(@Ctx() context: Context): boolean {
    return trainerPolicy.edit(staffOf(context));
  }

  @FieldResolver(() => Boolean, { description: "Write venues." })
  editVenues(@Ctx() context: Context): boolean {
    return venuePolicy.edit(staffOf(context));
  }
}

/** Clients read the centre that trains them too, and may nothing there. */
@Resolver(() => Centre)
export class CentrePlanningResolver {
  @FieldResolver(() => CentreViewerCan, { description: "What the viewer may do there." })
  viewerCan(@Root() centre: CentreRow, @Ctx() context: Context): CentreViewerCan {
    return { planSessions: sessionPolicy.plan(personOf(context), { centreId: centre.id }) };
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(sessionsById, id);
  });
}
