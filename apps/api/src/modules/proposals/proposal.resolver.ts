import {
  Company,
  ConfirmDateOptionInput,
  ConfirmDateOptionResult,
  Contact,
  DateAnswer,
  DateOption,
  DateProposal,
  DateProposalConnection,
  DateProposalFigures,
  DateProposalFile,
  DateProposalsArguments,
  DateProposalViewerCan,
  Person,
  PreviewDateProposalResult,
  type Refusal,
  RemindDateProposalInput,
  RemindDateProposalResult,
  SendDateProposalInput,
  SendDateProposalResult,
  Session,
  WithdrawDateProposalInput,
  WithdrawDateProposalResult,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { companiesById, contactsById, type CompanyRow, type ContactRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { sessionsById, type SessionRow } from "#sessions";
import { confirmDateOption } from "./confirming/confirm-date-option.js";
import { proposalPolicy } from "./proposal.policy.js";
import {
  filesOfProposals,
  optionsOfProposals,
  proposalsById,
  reminderCounts,
  type FileRow,
} from "./reading/date-proposal.loaders.js";
import {
  listProposals,
  proposalFigures,
  type DateProposalFiguresRow,
  type DateProposalPage,
} from "./reading/date-proposal.queries.js";
import type { DateProposalRow } from "./reading/date-proposal-rows.queries.js";
import { previewDateProposal, type PreviewedProposal } from "./sending/preview-date-proposal.js";
import { remindDateProposal } from "./sending/remind-date-proposal.js";
import { sendDateProposal } from "./sending/send-date-proposal.js";
import { withdrawDateProposal } from "./sending/withdraw-date-proposal.js";

type Answer = Promise<DateProposalRow | Refusal | null>;

@Resolver(() => DateProposal)
export class DateProposalResolver {
  @Query(() => DateProposalConnection, {
    description: "Dates proposed to clients, in the centres of the staff viewer.",
  })
  dateProposals(
    @Args(() => DateProposalsArguments) page: DateProposalsArguments,
    @Ctx() context: Context,
  ): Promise<DateProposalPage> {
    staffOf(context);
    return listProposals(context.reading, page);
  }

  @Query(() => DateProposal, { nullable: true, description: "One proposal, or null." })
  dateProposal(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<DateProposalRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(proposalsById, id) : Promise.resolve(null);
  }

  @Query(() => DateProposalFigures, { description: "How many proposals wait for an answer, or for the staff." })
  dateProposalFigures(@Ctx() context: Context): Promise<DateProposalFiguresRow> {
    staffOf(context);
    return proposalFigures(context.reading);
  }

  @Query(() => PreviewDateProposalResult, {
    description: "The mail of a proposal exactly as it would be received, or why it would be refused. Nothing is sent.",
  })
  previewDateProposal(
    @Arg("input", () => SendDateProposalInput, { description: "The proposal." }) input: SendDateProposalInput,
    @Ctx() context: Context,
  ): Promise<PreviewedProposal | Refusal> {
    staffOf(context);
    return orRefusal(context, () => context.tryOut((work) => previewDateProposal(work, context.links, input)));
  }

  @Mutation(() => SendDateProposalResult, { description: "Proposes dates to one client of a session, by mail." })
  sendDateProposal(
    @Arg("input", () => SendDateProposalInput) input: SendDateProposalInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => sendDateProposal(work, context.links, input));
  }

  @Mutation(() => WithdrawDateProposalResult, { description: "Takes back a proposal that nobody answered." })
  withdrawDateProposal(
    @Arg("input", () => WithdrawDateProposalInput) input: WithdrawDateProposalInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => withdrawDateProposal(work, input));
  }

  @Mutation(() => RemindDateProposalResult, { description: "Reminds the client of a proposal that waits, by mail." })
  remindDateProposal(
    @Arg("input", () => RemindDateProposalInput) input: RemindDateProposalInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => remindDateProposal(work, context.links, input));
  }

  @Mutation(() => ConfirmDateOptionResult, {
    description: "Confirms the option that a client chose, which plans the session on its dates.",
  })
  confirmDateOption(
    @Arg("input", () => ConfirmDateOptionInput) input: ConfirmDateOptionInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => confirmDateOption(work, input));
  }

  @FieldResolver(() => Session, { description: "The session." })
  session(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<SessionRow | null> {
    return context.reading.load(sessionsById, proposal.sessionId);
  }

  @FieldResolver(() => Company, { description: "The client." })
  company(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, proposal.companyId);
  }

  @FieldResolver(() => Person, { description: "Who sent it." })
  sentBy(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.reading.load(staffById, proposal.sentBy);
  }

  @FieldResolver(() => Contact, { nullable: true, description: "The contact it was sent to; null once erased." })
  recipient(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<ContactRow | null> | null {
    return proposal.recipientContactId ? context.reading.load(contactsById, proposal.recipientContactId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who confirmed the option chosen, or null." })
  confirmedBy(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return proposal.confirmedBy ? context.reading.load(staffById, proposal.confirmedBy) : null;
  }

  @FieldResolver(() => [DateOption], { description: "The dates: one option, or several to choose from." })
  async options(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<DateOption[]> {
    const options = (await context.reading.load(optionsOfProposals, proposal.id)) ?? [];
    return options.map((option) => ({
      ...option,
      isChosen: option.id === proposal.chosenOptionId,
      isConfirmed: option.id === proposal.confirmedOptionId,
    }));
  }

  @FieldResolver(() => DateAnswer, { nullable: true, description: "What the client answered, or null." })
  answer(@Root() proposal: DateProposalRow): DateAnswer | null {
    const { outcome, chosenOptionId, comment, answeredAt, channel, answeredByName } = proposal;
    if (!outcome || !answeredAt || !channel) return null;
    return { outcome, optionId: chosenOptionId, comment, answeredAt, channel, name: answeredByName ?? "" };
  }

  @FieldResolver(() => [DateProposalFile], { description: "The files attached." })
  async files(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<FileRow[]> {
    return (await context.reading.load(filesOfProposals, proposal.id)) ?? [];
  }

  @FieldResolver(() => Int, { description: "How often the client was reminded." })
  async reminderCount(@Root() proposal: DateProposalRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(reminderCounts, proposal.id)) ?? 0;
  }

  @FieldResolver(() => DateProposalViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() proposal: DateProposalRow, @Ctx() context: Context): DateProposalViewerCan {
    const { state } = proposal;
    const may = proposal.isLast && !proposal.sessionDeletedAt && proposalPolicy.propose(staffOf(context), proposal);
    return {
      remind: may && state === "PENDING",
      withdraw: may && (state === "PENDING" || state === "EXPIRED"),
      confirmOption: may && state === "OPTION_CHOSEN",
    };
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(proposalsById, id);
  });
}
