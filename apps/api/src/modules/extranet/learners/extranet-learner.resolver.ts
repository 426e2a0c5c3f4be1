import {
  ExtranetDocument,
  ExtranetLearner,
  ExtranetSeat,
  ExtranetSession,
  ProgrammeModule,
} from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { modulesOfVersions, type ModuleRow } from "#catalogue";
import type { Context } from "#platform/context";
import type { ExtranetDocumentRow, ExtranetSessionRow } from "../extranet-rows.queries.js";
import {
  documentsOfExtranetLearners,
  extranetLearnersById,
  learnersOfExtranetSessions,
  seatsOfExtranetSessions,
  type ExtranetLearnerRow,
  type ExtranetSeatRow,
} from "./extranet-learner.loaders.js";

/** What a session tells to the companies that have somebody in it (R-087, C-22); to the others, empty lists. */
@Resolver(() => ExtranetSession)
export class SessionDetailResolver {
  @FieldResolver(() => [ExtranetLearner], {
    description: "The company's learners by name; one who was removed and added again stands twice.",
  })
  learners(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<ExtranetLearnerRow[]> {
    return learnersOf(session, context);
  }

  @FieldResolver(() => Int, { description: "How many learners of the company are enrolled, without those removed." })
  async learnerCount(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<number> {
    return (await learnersOf(session, context)).filter((learner) => !learner.cancelled).length;
  }

  @FieldResolver(() => [ExtranetSeat], { description: "The company's places that wait for a name." })
  seats(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<ExtranetSeatRow[]> {
    return seatsOf(session, context);
  }

  @FieldResolver(() => Int, { description: "How many of its places wait for a name." })
  async seatCount(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<number> {
    return (await seatsOf(session, context)).length;
  }

  @FieldResolver(() => [ProgrammeModule], { description: "What is taught, in order." })
  async modules(@Root() { programmeVersionId }: ExtranetSessionRow, @Ctx() context: Context): Promise<ModuleRow[]> {
    return (programmeVersionId && (await context.reading.load(modulesOfVersions, programmeVersionId))) || [];
  }
}

@Resolver(() => ExtranetLearner)
export class ExtranetLearnerResolver {
  @FieldResolver(() => [ExtranetDocument], {
    description: "The learner's own documents that the company can open, newest first.",
  })
  async documents(@Root() learner: ExtranetLearnerRow, @Ctx() context: Context): Promise<ExtranetDocumentRow[]> {
    return (await context.reading.load(documentsOfExtranetLearners, learner.id)) ?? [];
  }
}

@Resolver(() => ExtranetDocument)
export class LearnerOfDocumentResolver {
  @FieldResolver(() => ExtranetLearner, {
    nullable: true,
    description: "The learner whose own it is, in a session that is listed; or null.",
  })
  learner(@Root() document: ExtranetDocumentRow, @Ctx() context: Context): Promise<ExtranetLearnerRow | null> | null {
    return document.enrolmentId ? context.reading.load(extranetLearnersById, document.enrolmentId) : null;
  }
}

const learnersOf = async (session: ExtranetSessionRow, context: Context): Promise<ExtranetLearnerRow[]> =>
  (await context.reading.load(learnersOfExtranetSessions, session.id)) ?? [];

const seatsOf = async (session: ExtranetSessionRow, context: Context): Promise<ExtranetSeatRow[]> =>
  (await context.reading.load(seatsOfExtranetSessions, session.id)) ?? [];
