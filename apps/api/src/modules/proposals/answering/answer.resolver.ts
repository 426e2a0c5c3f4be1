import {
  AnswerLinkedDateProposalInput,
  AnswerLinkedDateProposalResult,
  LinkedDateProposal,
  LinkedPage,
  type Refusal,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { linkedPage, readLink, type LinkedRow } from "#access";
import { orRefusal, type Context } from "#platform/context";
import { Denied } from "#platform/failure";
import { answerDateProposal } from "./answer-date-proposal.js";
import { linkedDates, shownDates } from "./linked-dates.queries.js";

/** The page that the buttons of the mail open: it names the choice and asks one click. */
@Resolver(() => LinkedPage)
export class LinkedDatesResolver {
  @FieldResolver(() => LinkedDateProposal, {
    nullable: true,
    description: "The dates to answer, of a link of that kind; null once the contact it was sent to is gone.",
  })
  async dateProposal(@Root() page: LinkedRow, @Ctx() context: Context): Promise<LinkedDateProposal | null> {
    if (page.kind !== "DATE_PROPOSAL") return null;
    const row = await linkedDates(context, page.token);
    return row && shownDates(row, page.state === "SUSPENDED", context.locale, context.clock.now());
  }

  @Mutation(() => AnswerLinkedDateProposalResult, {
    description: "Answers proposed dates by the link of their mail, once; nobody has to be signed in.",
  })
  answerLinkedDateProposal(
    @Arg("input", () => AnswerLinkedDateProposalInput) input: AnswerLinkedDateProposalInput,
    @Ctx() context: Context,
  ): Promise<LinkedPage | Refusal | null> {
    return orRefusal(context, async () => {
      const { token, ...wanted } = input;
      const link = await readLink(context, token);
      const row = link.kind === "DATE_PROPOSAL" ? await linkedDates(context, token) : null;
      if (!row) throw new Denied();
      const name = [link.first_name, link.last_name].filter(Boolean).join(" ");
      await context.houseWork(row.organisation_id, (work) =>
        answerDateProposal(work, context.links, row.id, { contactId: row.contact_id, name, channel: "MAIL" }, wanted),
      );
      return linkedPage(context, token);
    });
  }
}
