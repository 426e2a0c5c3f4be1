import {
  ExtranetSentDocument,
  ExtranetSession,
  type Refusal,
  RemoveSentDocumentInput,
  RemoveSentDocumentResult,
  RestoreSentDocumentInput,
  RestoreSentDocumentResult,
  SendDocumentInput,
  SendDocumentResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { removeReceivedDocument, restoreReceivedDocument, sendDocument } from "#documents";
import { contactOf, orRefusal, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { extranetSessionsById } from "../extranet.loaders.js";
import type { ExtranetSessionRow } from "../extranet-rows.queries.js";
import { sentOrRemovedById, type SentDocumentRow } from "./sent-document.queries.js";

type Answer = Promise<SentDocumentRow | Refusal | null>;

/** What a contact brings: the other direction of the extranet. */
@Resolver(() => ExtranetSentDocument)
export class SentDocumentResolver {
  @Mutation(() => SendDocumentResult, {
    description: "Sends a file uploaded before to the organisation, for a session or for the company as a whole.",
  })
  sendDocument(@Arg("input", () => SendDocumentInput) input: SendDocumentInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => sendDocument(work, input));
  }

  @Mutation(() => RemoveSentDocumentResult, {
    description: "Takes a sent document back; refused once the organisation has seen it.",
  })
  removeSentDocument(
    @Arg("input", () => RemoveSentDocumentInput) input: RemoveSentDocumentInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => removeReceivedDocument(work, { id: input.sentDocumentId }));
  }

  @Mutation(() => RestoreSentDocumentResult, { description: "Sends again what the company had taken back, as it was." })
  restoreSentDocument(
    @Arg("input", () => RestoreSentDocumentInput) input: RestoreSentDocumentInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => restoreReceivedDocument(work, { id: input.sentDocumentId }));
  }

  @FieldResolver(() => ExtranetSession, {
    nullable: true,
    description: "The session it is for; null: the company as a whole, or a session no longer visible.",
  })
  session(@Root() document: SentDocumentRow, @Ctx() context: Context): Promise<ExtranetSessionRow | null> | null {
    return document.sessionId ? context.reading.load(extranetSessionsById, document.sessionId) : null;
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  contactOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(sentOrRemovedById, id);
  });
}
