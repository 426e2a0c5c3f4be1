import { Session, SessionNextStep } from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "#platform/context";
import type { SessionRow } from "#sessions";
import { stepFactsOfSessions } from "./next-step.loaders.js";
import { nextStep } from "./next-step.rules.js";

const nothingYet = { bookingCount: 0, hiddenCount: 0, enrolledCount: 0, freeSeatCount: 0, unconvokedCount: 0 };

@Resolver(() => Session)
export class NextStepResolver {
  @FieldResolver(() => SessionNextStep, {
    nullable: true,
    description: "What is to be done next with it; null when nothing is missing.",
  })
  async nextStep(@Root() session: SessionRow, @Ctx() context: Context): Promise<SessionNextStep | null> {
    const counts = (await context.reading.load(stepFactsOfSessions, session.id)) ?? nothingYet;
    return nextStep({ status: session.status, ...counts });
  }
}
