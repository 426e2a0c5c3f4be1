import {
  Company,
  MarkReceivedDocumentSeenInput,
  MarkReceivedDocumentSeenResult,
  Person,
  ReceivedDocument,
  ReceivedDocumentViewerCan,
  type Refusal,
  RemoveReceivedDocumentInput,
  RemoveReceivedDocumentResult,
  RestoreReceivedDocumentInput,
  RestoreReceivedDocumentResult,
  Session,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { companiesById, type CompanyRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { sessionsById, type SessionRow } from "#sessions";
import { markReceivedDocumentSeen } from "./mark-received-document-seen.js";
import { receivedDocumentsById, type ReceivedDocumentRow } from "./received-document.loaders.js";
import { receivedDocumentPolicy } from "./received-document.policy.js";
import { removeReceivedDocument, restoreReceivedDocument } from "./remove-received-document.js";

type Answer = Promise<ReceivedDocumentRow | Refusal | null>;

@Resolver(() => ReceivedDocument)
export class ReceivedDocumentResolver {
  @Query(() => ReceivedDocument, { nullable: true, description: "One document sent by a client, or null." })
  receivedDocument(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ReceivedDocumentRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(receivedDocumentsById, id) : Promise.resolve(null);
  }

  @Mutation(() => MarkReceivedDocumentSeenResult, {
    description: "Marks a received document as seen; its sender can no longer take it back.",
  })
  markReceivedDocumentSeen(
    @Arg("input", () => MarkReceivedDocumentSeenInput) input: MarkReceivedDocumentSeenInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => markReceivedDocumentSeen(work, { id: input.receivedDocumentId }));
  }

  @Mutation(() => RemoveReceivedDocumentResult, {
    description: "Puts a received document in the trash; its sender no longer sees it either.",
  })
  removeReceivedDocument(
    @Arg("input", () => RemoveReceivedDocumentInput) input: RemoveReceivedDocumentInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => removeReceivedDocument(work, { id: input.receivedDocumentId }));
  }

  @Mutation(() => RestoreReceivedDocumentResult, { description: "Takes a received document out of the trash." })
  restoreReceivedDocument(
    @Arg("input", () => RestoreReceivedDocumentInput) input: RestoreReceivedDocumentInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => restoreReceivedDocument(work, { id: input.receivedDocumentId }));
  }

  @FieldResolver(() => Company, { description: "The company that sent it." })
  company(@Root() document: ReceivedDocumentRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, document.companyId);
  }

  @FieldResolver(() => Session, { nullable: true, description: "The session it is for; null: the company as a whole." })
  session(@Root() document: ReceivedDocumentRow, @Ctx() context: Context): Promise<SessionRow | null> | null {
    return document.sessionId ? context.reading.load(sessionsById, document.sessionId) : null;
  }

  @FieldResolver(() => Person, { description: "The contact who sent it." })
  sentBy(@Root() document: ReceivedDocumentRow): PersonRow {
    return { id: document.sentBy, name: document.sentByName };
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who first looked at it, or null." })
  seenBy(@Root() document: ReceivedDocumentRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return document.seenBy ? context.reading.load(staffById, document.seenBy) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who of the staff removed it; null while it is there, or when its sender took it back.",
  })
  removedBy(@Root() document: ReceivedDocumentRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return document.removedBy ? context.reading.load(staffById, document.removedBy) : null;
  }

  @FieldResolver(() => ReceivedDocumentViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() document: ReceivedDocumentRow, @Ctx() context: Context): ReceivedDocumentViewerCan {
    const treat = receivedDocumentPolicy.treat(staffOf(context), document);
    return { markSeen: treat && document.state === "NEW", remove: treat };
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(receivedDocumentsById, id);
  });
}
