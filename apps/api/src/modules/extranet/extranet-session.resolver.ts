import { DateTimeScalar, ExtranetDocument, ExtranetSession, Slot } from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "#platform/context";
import { slotsOfSessions, type SlotRow } from "#sessions";
import { extranetDocumentsOfSessions, extranetSessionsById, ownOpenings } from "./extranet.loaders.js";
import type { ExtranetDocumentRow, ExtranetSessionRow } from "./extranet-rows.queries.js";

@Resolver(() => ExtranetSession)
export class ExtranetSessionResolver {
  @FieldResolver(() => [Slot], { description: "Its slots, in the order of the days." })
  async slots(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<SlotRow[]> {
    return (await context.reading.load(slotsOfSessions, session.id)) ?? [];
  }

  @FieldResolver(() => [ExtranetDocument], { description: "Its documents the company can open, newest first." })
  async documents(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<ExtranetDocumentRow[]> {
    return (await context.reading.load(extranetDocumentsOfSessions, session.id)) ?? [];
  }

  @FieldResolver(() => Int, { description: "How many there are." })
  async documentCount(@Root() session: ExtranetSessionRow, @Ctx() context: Context): Promise<number> {
    return ((await context.reading.load(extranetDocumentsOfSessions, session.id)) ?? []).length;
  }
}

@Resolver(() => ExtranetDocument)
export class ExtranetDocumentResolver {
  @FieldResolver(() => ExtranetSession, {
    nullable: true,
    description: "The session it belongs to; null where that one, in the trash, is no longer listed.",
  })
  session(@Root() document: ExtranetDocumentRow, @Ctx() context: Context): Promise<ExtranetSessionRow | null> {
    return context.reading.load(extranetSessionsById, document.sessionId);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the viewer opened it first, or null." })
  openedAt(@Root() document: ExtranetDocumentRow, @Ctx() context: Context): Promise<Date | null> {
    return context.reading.load(ownOpenings, document.id);
  }
}
