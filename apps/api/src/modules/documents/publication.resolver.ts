import {
  Booking,
  Company,
  Document,
  DocumentVersion,
  Person,
  Publication,
  PublicationViewerCan,
  PublishDocumentInput,
  PublishDocumentResult,
  Receipt,
  type Refusal,
  WithdrawPublicationInput,
  WithdrawPublicationResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { companiesById, type CompanyRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import type { BookingRow } from "#sessions";
import { documentsById, versionsById, type DocumentRow, type VersionRow } from "./document.loaders.js";
import { publicationPolicy } from "./document.policy.js";
import {
  publicationsById,
  publicationsOfSessions,
  receiptsOfPublications,
  type PublicationRow,
  type ReceiptRow,
} from "./publication.loaders.js";
import { publishDocument } from "./publish-document.js";
import { withdrawPublication } from "./withdraw-publication.js";

type Answer = Promise<PublicationRow | Refusal | null>;

@Resolver(() => Publication)
export class PublicationResolver {
  @Mutation(() => PublishDocumentResult, {
    description: "Publishes the current version of a document to a company the session is visible to.",
  })
  publishDocument(
    @Arg("input", () => PublishDocumentInput) input: PublishDocumentInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => publishDocument(work, input));
  }

  @Mutation(() => WithdrawPublicationResult, {
    description: "Takes a published document back; its notification is struck through, no mail leaves.",
  })
  withdrawPublication(
    @Arg("input", () => WithdrawPublicationInput) input: WithdrawPublicationInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => withdrawPublication(work, input));
  }

  @FieldResolver(() => Document, { description: "The document." })
  document(@Root() publication: PublicationRow, @Ctx() context: Context): Promise<DocumentRow | null> {
    return context.reading.load(documentsById, publication.documentId);
  }

  @FieldResolver(() => DocumentVersion, { description: "The version published, which never changes." })
  version(@Root() publication: PublicationRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return context.reading.load(versionsById, publication.versionId);
  }

  @FieldResolver(() => Company, { description: "The company that sees it." })
  company(@Root() publication: PublicationRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, publication.companyId);
  }

  @FieldResolver(() => Person, { description: "Who published it." })
  publishedBy(@Root() publication: PublicationRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.reading.load(staffById, publication.publishedBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who withdrew it, or null while it is live." })
  withdrawnBy(@Root() publication: PublicationRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return publication.withdrawnBy ? context.reading.load(staffById, publication.withdrawnBy) : null;
  }

  @FieldResolver(() => [Receipt], { description: "Who opened it, the latest first." })
  async receipts(@Root() publication: PublicationRow, @Ctx() context: Context): Promise<ReceiptRow[]> {
    return (await context.reading.load(receiptsOfPublications, publication.id)) ?? [];
  }

  @FieldResolver(() => PublicationViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() publication: PublicationRow, @Ctx() context: Context): PublicationViewerCan {
    return { withdraw: publication.withdrawnAt === null && publicationPolicy.withdraw(staffOf(context), publication) };
  }
}

@Resolver(() => Receipt)
export class ReceiptResolver {
  @FieldResolver(() => Person, { description: "The contact who opened it." })
  person(@Root() receipt: ReceiptRow): PersonRow {
    return { id: receipt.contactId, name: receipt.contactName };
  }
}

@Resolver(() => Booking)
export class BookingPublicationsResolver {
  @FieldResolver(() => [Publication], {
    description: "Publications of documents to this company, newest first, withdrawn ones included.",
  })
  publications(@Root() booking: BookingRow, @Ctx() context: Context): Promise<PublicationRow[]> {
    return publicationsTo(booking, context);
  }

  @FieldResolver(() => Int, { description: "How many of them are live." })
  async livePublicationCount(@Root() booking: BookingRow, @Ctx() context: Context): Promise<number> {
    return (await publicationsTo(booking, context)).filter((each) => each.withdrawnAt === null).length;
  }
}

async function publicationsTo(booking: BookingRow, context: Context): Promise<PublicationRow[]> {
  const all = (await context.reading.load(publicationsOfSessions, booking.sessionId)) ?? [];
  return all.filter((each) => each.companyId === booking.companyId);
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(publicationsById, id);
  });
}
