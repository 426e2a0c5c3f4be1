import {
  AnswerDateProposalInput,
  AnswerDateProposalResult,
  DateOption,
  DateScalar,
  Extranet,
  ExtranetDateProposal,
  ExtranetSession,
  RecordedDateAnswer,
  Referent,
  type Refusal,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { followMerge } from "#access";
import { dayInParis } from "#platform/clock";
import { contactOf, orRefusal, type Context } from "#platform/context";
import { isId } from "#platform/page";
import { acceptedFile, answerAsContact, optionsOfProposals } from "#proposals";
import { extranetSessionsById } from "../extranet.loaders.js";
import type { ExtranetSessionRow } from "../extranet-rows.queries.js";
import {
  extranetProposalsById,
  openProposals,
  proposalsOfExtranetSessions,
  type ExtranetDateProposalRow,
} from "./date-proposal.queries.js";

/** The dates that wait for an answer of the company, from the hero card of the home page on. */
@Resolver(() => Extranet)
export class ExtranetDateProposalsResolver {
  @FieldResolver(() => [ExtranetDateProposal], {
    description: "Dates that wait for an answer of the company, the most urgent first.",
  })
  dateProposals(@Ctx() context: Context): Promise<ExtranetDateProposalRow[]> {
    contactOf(context);
    return openProposals(context.reading);
  }

  @FieldResolver(() => ExtranetDateProposal, { nullable: true, description: "One proposal that holds, or null." })
  dateProposal(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ExtranetDateProposalRow | null> | null {
    contactOf(context);
    return isId(id) ? context.reading.load(extranetProposalsById, id) : null;
  }
}

@Resolver(() => ExtranetSession)
export class SessionDateProposalResolver {
  @FieldResolver(() => ExtranetDateProposal, {
    nullable: true,
    description: "What was last proposed of its dates and holds, answered or not; or null.",
  })
  async dateProposal(
    @Root() session: ExtranetSessionRow,
    @Ctx() context: Context,
  ): Promise<ExtranetDateProposalRow | null> {
    return (await context.reading.load(proposalsOfExtranetSessions, session.id))?.[0] ?? null;
  }
}

@Resolver(() => ExtranetDateProposal)
export class ExtranetDateProposalResolver {
  @Mutation(() => AnswerDateProposalResult, {
    description: "Answers, as a contact who is signed in, dates proposed to the company. The first answer is final.",
  })
  answerDateProposal(
    @Arg("input", () => AnswerDateProposalInput) input: AnswerDateProposalInput,
    @Ctx() context: Context,
  ): Promise<ExtranetDateProposalRow | Refusal | null> {
    contactOf(context);
    return orRefusal(context, () =>
      followMerge(
        context,
        () => context.work((work) => answerAsContact(work, context.links, input)),
        () => context.reading.load(extranetProposalsById, input.proposalId),
      ),
    );
  }

  @FieldResolver(() => ExtranetSession, {
    nullable: true,
    description: "The session; null while it is not visible to the company.",
  })
  session(@Root() proposal: ExtranetDateProposalRow, @Ctx() context: Context): Promise<ExtranetSessionRow | null> {
    return context.reading.load(extranetSessionsById, proposal.sessionId);
  }

  @FieldResolver(() => [DateOption], { description: "The dates: one option to accept or decline, or several." })
  async options(@Root() proposal: ExtranetDateProposalRow, @Ctx() context: Context): Promise<DateOption[]> {
    const options = (await context.reading.load(optionsOfProposals, proposal.id)) ?? [];
    return options.map((option) => ({
      ...option,
      isChosen: option.id === proposal.optionId,
      isConfirmed: option.id === proposal.confirmedOptionId,
    }));
  }

  @FieldResolver(() => Referent, { description: "Whom to call." })
  referent(@Root() proposal: ExtranetDateProposalRow): Referent {
    return { name: proposal.referentName, phone: proposal.referentPhone, email: proposal.referentEmail };
  }

  @FieldResolver(() => RecordedDateAnswer, { nullable: true, description: "What was answered, or null." })
  answer(@Root() proposal: ExtranetDateProposalRow): RecordedDateAnswer | null {
    const { outcome, optionId, comment, answeredAt, answeredBy } = proposal;
    return (
      outcome &&
      answeredAt && { outcome, optionId, comment, answeredOn: dayInParis(answeredAt), name: answeredBy ?? "" }
    );
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may answer it now." })
  canAnswer(@Root() proposal: ExtranetDateProposalRow): boolean {
    return proposal.state === "OPEN";
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The dates accepted as an iCalendar text to keep; null until they are accepted.",
  })
  async calendarFile(@Root() proposal: ExtranetDateProposalRow, @Ctx() context: Context): Promise<string | null> {
    const options = (await context.reading.load(optionsOfProposals, proposal.id)) ?? [];
    const session = await context.reading.load(extranetSessionsById, proposal.sessionId);
    return acceptedFile(
      {
        // A choice that was confirmed is agreed as an acceptance is.
        outcome: proposal.confirmedOptionId ? "ACCEPTED" : proposal.outcome,
        option_id: proposal.optionId,
        options,
        session_id: proposal.sessionId,
        session_title: proposal.sessionTitle,
        session_reference: session?.reference ?? "",
      },
      context.locale,
      context.reading.now,
    );
  }

  @FieldResolver(() => DateScalar, { description: "Day on which it was sent." })
  sentOn(@Root() proposal: ExtranetDateProposalRow): string {
    return dayInParis(proposal.sentAt);
  }
}
