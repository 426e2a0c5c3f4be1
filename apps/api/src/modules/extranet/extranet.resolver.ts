import {
  Centre,
  Extranet,
  ExtranetCompany,
  ExtranetDocument,
  ExtranetDocumentConnection,
  ExtranetDocumentsArguments,
  ExtranetFigures,
  ExtranetSession,
  ExtranetSessionConnection,
  ExtranetSessionsArguments,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver } from "type-graphql";
import { contactOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import { extranetDocumentsById, extranetSessionsById } from "./extranet.loaders.js";
import { extranetFigures, listExtranetDocuments, listExtranetSessions } from "./extranet.queries.js";
import type { ExtranetDocumentRow, ExtranetSessionRow } from "./extranet-rows.queries.js";

/** The root of everything a contact reads: from the facts of the staff to what the client sees. */
@Resolver(() => Extranet)
export class ExtranetResolver {
  @Query(() => Extranet, { nullable: true, description: "Everything a contact reads, under the access chosen." })
  extranet(@Ctx() context: Context): Extranet {
    contactOf(context);
    return {};
  }

  @FieldResolver(() => ExtranetCompany, { description: "The contact's company." })
  company(@Ctx() context: Context): ExtranetCompany {
    return { id: contactOf(context).companyId, name: context.identity!.standing.companyName! };
  }

  @FieldResolver(() => Centre, { description: "The centre whose name and colour dress the screens." })
  centre(@Ctx() context: Context): Centre {
    contactOf(context);
    return context.identity!.standing.centre;
  }

  @FieldResolver(() => ExtranetFigures, { description: "The figures of the home page." })
  figures(@Ctx() context: Context): Promise<ExtranetFigures> {
    contactOf(context);
    return extranetFigures(context.reading);
  }

  @FieldResolver(() => ExtranetSessionConnection, { description: "Sessions the company sees." })
  sessions(@Args(() => ExtranetSessionsArguments) page: ExtranetSessionsArguments, @Ctx() context: Context) {
    contactOf(context);
    return listExtranetSessions(context.reading, page);
  }

  @FieldResolver(() => ExtranetSession, { nullable: true, description: "One session the company sees, or null." })
  session(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ExtranetSessionRow | null> {
    contactOf(context);
    return isId(id) ? context.reading.load(extranetSessionsById, id) : Promise.resolve(null);
  }

  @FieldResolver(() => ExtranetDocumentConnection, { description: "Documents the company can open: its storage area." })
  documents(@Args(() => ExtranetDocumentsArguments) page: ExtranetDocumentsArguments, @Ctx() context: Context) {
    contactOf(context);
    return listExtranetDocuments(context.reading, page);
  }

  @FieldResolver(() => ExtranetDocument, { nullable: true, description: "One document the company can open, or null." })
  document(
    @Arg("id", () => ID, { description: "The publication's id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ExtranetDocumentRow | null> {
    contactOf(context);
    return isId(id) ? context.reading.load(extranetDocumentsById, id) : Promise.resolve(null);
  }
}
