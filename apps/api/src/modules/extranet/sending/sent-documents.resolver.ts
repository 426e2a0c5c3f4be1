import {
  Extranet,
  ExtranetSentDocument,
  ExtranetSentDocumentConnection,
  ExtranetSentDocumentsArguments,
  ExtranetSession,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { contactOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import type { ExtranetSessionRow } from "../extranet-rows.queries.js";
import {
  listSentDocuments,
  sentDocumentsById,
  sentDocumentsOfSessions,
  type SentDocumentRow,
} from "./sent-document.queries.js";

@Resolver(() => Extranet)
export class SentDocumentsResolver {
  @FieldResolver(() => ExtranetSentDocumentConnection, { description: "Documents the company sent, newest first." })
  sentDocuments(
    @Args(() => ExtranetSentDocumentsArguments) page: ExtranetSentDocumentsArguments,
    @Ctx() context: Context,
  ) {
    contactOf(context);
    return listSentDocuments(context.reading, page);
  }

  @FieldResolver(() => ExtranetSentDocument, { nullable: true, description: "One document the company sent, or null." })
  sentDocument(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<SentDocumentRow | null> {
    contactOf(context);
    return isId(id) ? context.reading.load(sentDocumentsById, id) : Promise.resolve(null);
  }
}

@Resolver(() => ExtranetSession)
export class SessionSentDocumentsResolver {
  @FieldResolver(() => [ExtranetSentDocument], { description: "Documents the company sent for it, newest first." })
  async sentDocuments(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<SentDocumentRow[]> {
    return (await context.reading.load(sentDocumentsOfSessions, session.id)) ?? [];
  }
}
