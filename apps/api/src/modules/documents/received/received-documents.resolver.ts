import { Booking, Company, ReceivedDocument, ReceivedDocumentsArguments, Session } from "@passerelle/schema/contract";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CompanyRow } from "#companies";
import type { Context } from "#platform/context";
import type { BookingRow, SessionRow } from "#sessions";
import {
  receivedDocumentsOfCompanies,
  receivedDocumentsOfSessions,
  type ReceivedDocumentRow,
} from "./received-document.loaders.js";

@Resolver(() => Booking)
export class BookingReceivedDocumentsResolver {
  @FieldResolver(() => [ReceivedDocument], {
    description: "Documents that this company sent for this session, newest first.",
  })
  async receivedDocuments(
    @Root() booking: BookingRow,
    @Args(() => ReceivedDocumentsArguments) which: ReceivedDocumentsArguments,
    @Ctx() context: Context,
  ): Promise<ReceivedDocumentRow[]> {
    const all = (await context.reading.load(receivedDocumentsOfSessions, booking.sessionId)) ?? [];
    return wanted(all, which).filter((each) => each.companyId === booking.companyId);
  }
}

@Resolver(() => Session)
export class SessionReceivedDocumentsResolver {
  @FieldResolver(() => [ReceivedDocument], { description: "Documents that its clients sent for it, newest first." })
  async receivedDocuments(
    @Root() session: SessionRow,
    @Args(() => ReceivedDocumentsArguments) which: ReceivedDocumentsArguments,
    @Ctx() context: Context,
  ): Promise<ReceivedDocumentRow[]> {
    return wanted((await context.reading.load(receivedDocumentsOfSessions, session.id)) ?? [], which);
  }
}

@Resolver(() => Company)
export class CompanyReceivedDocumentsResolver {
  @FieldResolver(() => [ReceivedDocument], {
    description: "Documents that it sent, for sessions and as a whole, newest first.",
  })
  async receivedDocuments(
    @Root() company: CompanyRow,
    @Args(() => ReceivedDocumentsArguments) which: ReceivedDocumentsArguments,
    @Ctx() context: Context,
  ): Promise<ReceivedDocumentRow[]> {
    return wanted((await context.reading.load(receivedDocumentsOfCompanies, company.id)) ?? [], which);
  }
}

const wanted = (documents: ReceivedDocumentRow[], { withRemoved }: ReceivedDocumentsArguments): ReceivedDocumentRow[] =>
  withRemoved ? documents : documents.filter((each) => each.removedAt === null);
