import {
  Extranet,
  ExtranetDocument,
  ExtranetExpectedDocument,
  ExtranetExpectedDocumentConnection,
  ExtranetExpectedDocumentsArguments,
  ExtranetSentDocument,
  ExtranetSession,
} from "@passerelle/schema/contract";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { contactOf, type Context } from "#platform/context";
import {
  expectedOfExtranetSessions,
  listExpectedDocuments,
  type ExtranetExpectedDocumentRow,
} from "./expected-document.queries.js";
import { extranetDocumentsById, extranetSessionsById } from "../extranet.loaders.js";
import type { ExtranetDocumentRow, ExtranetSessionRow } from "../extranet-rows.queries.js";
import { sentDocumentsById, type SentDocumentRow } from "../sending/sent-document.queries.js";

/** What stands in «À faire», and what the organisation promised (B-17). */
@Resolver(() => Extranet)
export class ExtranetExpectedDocumentsResolver {
  @FieldResolver(() => ExtranetExpectedDocumentConnection, {
    description: "Documents the company owes or is owed, the most urgent first.",
  })
  expectedDocuments(
    @Args(() => ExtranetExpectedDocumentsArguments) page: ExtranetExpectedDocumentsArguments,
    @Ctx() context: Context,
  ) {
    contactOf(context);
    return listExpectedDocuments(context.reading, page);
  }
}

@Resolver(() => ExtranetSession)
export class SessionExpectedDocumentsResolver {
  @FieldResolver(() => [ExtranetExpectedDocument], {
    description: "Documents the company owes for it or is owed, the most urgent first.",
  })
  async expectedDocuments(
    @Root() session: ExtranetSessionRow,
    @Ctx() context: Context,
  ): Promise<ExtranetExpectedDocumentRow[]> {
    return (await context.reading.load(expectedOfExtranetSessions, session.id)) ?? [];
  }
}

@Resolver(() => ExtranetExpectedDocument)
export class ExtranetExpectedDocumentResolver {
  @FieldResolver(() => ExtranetSession, {
    nullable: true,
    description: "The session it is about; null: the company as a whole.",
  })
  session(
    @Root() expected: ExtranetExpectedDocumentRow,
    @Ctx() context: Context,
  ): Promise<ExtranetSessionRow | null> | null {
    return expected.sessionId ? context.reading.load(extranetSessionsById, expected.sessionId) : null;
  }

  @FieldResolver(() => ExtranetSentDocument, { nullable: true, description: "What the company sent for it, or null." })
  sentDocument(
    @Root() expected: ExtranetExpectedDocumentRow,
    @Ctx() context: Context,
  ): Promise<SentDocumentRow | null> | null {
    return expected.receivedDocumentId ? context.reading.load(sentDocumentsById, expected.receivedDocumentId) : null;
  }

  @FieldResolver(() => ExtranetDocument, {
    nullable: true,
    description: "What the organisation published for it, or null.",
  })
  document(
    @Root() expected: ExtranetExpectedDocumentRow,
    @Ctx() context: Context,
  ): Promise<ExtranetDocumentRow | null> | null {
    return expected.publicationId ? context.reading.load(extranetDocumentsById, expected.publicationId) : null;
  }
}
