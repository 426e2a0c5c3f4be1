import {
  Booking,
  CancelExpectedDocumentInput,
  CancelExpectedDocumentResult,
  Company,
  ExpectDocumentInput,
  ExpectDocumentResult,
  ExpectedDocument,
  ExpectedDocumentsArguments,
  ExpectedDocumentViewerCan,
  Person,
  Publication,
  ReceivedDocument,
  type Refusal,
  Session,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { companiesById, type CompanyRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { sessionsById, type BookingRow, type SessionRow } from "#sessions";
import { publicationsById, type PublicationRow } from "../publication.loaders.js";
import { receivedDocumentsById, type ReceivedDocumentRow } from "../received/received-document.loaders.js";
import { cancelExpectedDocument } from "./cancel-expected-document.js";
import { expectDocument } from "./expect-document.js";
import {
  expectedDocumentsById,
  expectedDocumentsOfCompanies,
  expectedDocumentsOfSessions,
  type ExpectedDocumentRow,
} from "./expected-document.loaders.js";
import { expectedDocumentPolicy } from "./expected-document.policy.js";

type Answer = Promise<ExpectedDocumentRow | Refusal | null>;

@Resolver(() => ExpectedDocument)
export class ExpectedDocumentResolver {
  @Mutation(() => ExpectDocumentResult, { description: "Asks a company for a document by a day, or promises it one." })
  expectDocument(@Arg("input", () => ExpectDocumentInput) input: ExpectDocumentInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => expectDocument(work, context.links, input));
  }

  @Mutation(() => CancelExpectedDocumentResult, { description: "Says that a document is no longer expected." })
  cancelExpectedDocument(
    @Arg("input", () => CancelExpectedDocumentInput) input: CancelExpectedDocumentInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => cancelExpectedDocument(work, input));
  }

  @FieldResolver(() => Company, { description: "The company that owes it, or that it is owed to." })
  company(@Root() expected: ExpectedDocumentRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, expected.companyId);
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: "The session it is about; null: the company as a whole.",
  })
  session(@Root() expected: ExpectedDocumentRow, @Ctx() context: Context): Promise<SessionRow | null> | null {
    return expected.sessionId ? context.reading.load(sessionsById, expected.sessionId) : null;
  }

  @FieldResolver(() => Person, { description: "Who asked for it." })
  createdBy(@Root() expected: ExpectedDocumentRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.reading.load(staffById, expected.createdBy);
  }

  @FieldResolver(() => ReceivedDocument, {
    nullable: true,
    description: "The document that arrived, when the company owed it.",
  })
  receivedDocument(
    @Root() expected: ExpectedDocumentRow,
    @Ctx() context: Context,
  ): Promise<ReceivedDocumentRow | null> | null {
    return expected.receivedDocumentId
      ? context.reading.load(receivedDocumentsById, expected.receivedDocumentId)
      : null;
  }

  @FieldResolver(() => Publication, {
    nullable: true,
    description: "The publication that ticked it, when the organisation owed it.",
  })
  publication(@Root() expected: ExpectedDocumentRow, @Ctx() context: Context): Promise<PublicationRow | null> | null {
    return expected.publicationId ? context.reading.load(publicationsById, expected.publicationId) : null;
  }

  @FieldResolver(() => ExpectedDocumentViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() expected: ExpectedDocumentRow, @Ctx() context: Context): ExpectedDocumentViewerCan {
    return { cancel: isOpen(expected) && expectedDocumentPolicy.cancel(staffOf(context), expected) };
  }
}

@Resolver(() => Booking)
export class BookingExpectedDocumentsResolver {
  @FieldResolver(() => [ExpectedDocument], {
    description: "What this company owes for this session or is owed, the most urgent first.",
  })
  async expectedDocuments(
    @Root() booking: BookingRow,
    @Args(() => ExpectedDocumentsArguments) which: ExpectedDocumentsArguments,
    @Ctx() context: Context,
  ): Promise<ExpectedDocumentRow[]> {
    const all = (await context.reading.load(expectedDocumentsOfSessions, booking.sessionId)) ?? [];
    return wanted(all, which).filter((each) => each.companyId === booking.companyId);
  }
}

@Resolver(() => Company)
export class CompanyExpectedDocumentsResolver {
  @FieldResolver(() => [ExpectedDocument], {
    description: "What it owes or is owed, for sessions and as a whole, the most urgent first.",
  })
  async expectedDocuments(
    @Root() company: CompanyRow,
    @Args(() => ExpectedDocumentsArguments) which: ExpectedDocumentsArguments,
    @Ctx() context: Context,
  ): Promise<ExpectedDocumentRow[]> {
    return wanted((await context.reading.load(expectedDocumentsOfCompanies, company.id)) ?? [], which);
  }
}

const isOpen = ({ state }: ExpectedDocumentRow): boolean => state === "OPEN" || state === "LATE";
const wanted = (all: ExpectedDocumentRow[], { openOnly }: ExpectedDocumentsArguments): ExpectedDocumentRow[] =>
  openOnly ? all.filter(isOpen) : all;

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(expectedDocumentsById, id);
  });
}
