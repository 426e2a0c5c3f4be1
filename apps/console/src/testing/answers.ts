import { limits, sessionStatuses } from "@passerelle/schema/vocabulary";
import { aSignIn, viewer } from "./account.ts";
import { clientAnswers } from "./clients.ts";
import { anExtranet } from "./extranet.ts";
import { publishingAnswers } from "./publishing.ts";
import { sessionAnswers } from "./session-acts.ts";
import { trashAnswers } from "./trash.ts";
import type { Company } from "./house/companies.ts";
import { aRefusal, connection } from "./house/house.ts";
import { aPublication, anExpected } from "./house/papers.ts";
import type { Session } from "./house/sessions.ts";

type Input<Fields> = { input: Fields };
type ReceivedInput = { receivedDocumentId: string };
type Asked = { first: number; after?: string | null };

/** What the house answers; a test replaces one answer to make it say no, fail or wait. */
export function answersOf(house: { sessions?: Session[]; companies?: Company[]; notifications?: object[] }) {
  const { sessions = [], companies = [], notifications = [] } = house;
  const bookings = () => sessions.flatMap((session) => session.bookings);
  const documents = () => sessions.flatMap((session) => session.documents);
  const places = () => [...bookings(), ...companies];
  const receivedOf = (input: ReceivedInput) =>
    places()
      .flatMap(({ receivedDocuments }) => receivedDocuments)
      .find(({ id }) => id === input.receivedDocumentId)!;
  const bookingOf = (input: { sessionId: string; companyId: string }) =>
    sessions.find(({ id }) => id === input.sessionId)?.bookings.find(({ company }) => company.id === input.companyId);

  const companyNamed = (companyId: string): { id: string; name: string } =>
    [...companies, ...bookings().map(({ company }) => company)].find(({ id }) => id === companyId)!;

  return {
    ...clientAnswers(companies),
    ...sessionAnswers(sessions, companies),
    ...publishingAnswers(sessions),
    ...trashAnswers([]),
    viewer: (): unknown => viewer,
    branding: () => ({ name: "Atlantique Formation", colour: "#1f5f4a" }),
    dateProposalFigures: (): unknown => ({ pendingCount: 0 }),
    sessionFigures: (): unknown => ({ ...figures, activeCount: sessions.length }),
    session: ({ id }: { id: string }): unknown => sessions.find((session) => session.id === id) ?? null,
    sessions: ({
      first,
      after,
      filter,
    }: Asked & { filter?: { search?: string; status?: string[]; companyId?: string; archived?: string } }): unknown => {
      const found = sessions.filter(
        (session) =>
          session.deletedAt === null &&
          (session.archivedAt !== null) === (filter?.archived === "ONLY") &&
          session.title.toLowerCase().includes((filter?.search ?? "").toLowerCase()) &&
          (!filter?.companyId || session.bookings.some(({ company }) => company.id === filter.companyId)),
      );
      const kept = found.filter((session) => !filter?.status || filter.status.includes(session.status));
      const statusCounts = sessionStatuses.map((status) => ({
        status,
        count: found.filter((each) => each.status === status).length,
      }));
      return { ...connection(kept, first, after), statusCounts };
    },
    companies: ({ first, filter }: { first: number; filter?: { search?: string } }) =>
      connection(
        companies.filter(({ name }) => name.toLowerCase().includes((filter?.search ?? "").toLowerCase())),
        first,
      ),
    company: ({ id }: { id: string }) => companies.find((company) => company.id === id) ?? null,
    extranetPreview: ({ companyId }: { companyId: string }): unknown => anExtranet(companyNamed(companyId)).answer,
    previewAct: ({ companyId }: { companyId: string; act: object }): unknown =>
      anExtranet(companyNamed(companyId)).answer,
    notifications: ({ first }: { first: number }) => connection(notifications, first),

    signIn: ({ input }: Input<{ email: string; password: string }>): unknown =>
      input.password === "" ? aRefusal("INVALID_CREDENTIALS") : viewer,
    signOut: () => ({ signedOutAt: new Date().toISOString() }),
    signOutEverywhere: () => ({ signedOutAt: new Date().toISOString() }),
    changePassword: ({ input }: Input<{ currentPassword: string; newPassword: string }>): unknown =>
      input.newPassword.length < limits.passwordMin ? aRefusal("PASSWORD_TOO_SHORT") : viewer,
    setLocale: () => viewer,
    signIns: (): unknown => [aSignIn({ isCurrent: true }), aSignIn({ device: "Safari sur iPhone" })],
    publishSession: ({ input }: Input<{ sessionId: string; companyId: string }>): unknown => {
      const booking = bookingOf(input)!;
      booking.publication = {
        id: `${booking.id}-visible`,
        publishedAt: new Date().toISOString(),
        publishedBy: { __typename: "Person", id: "1", name: "Marion Lefèvre" },
      };
      return booking;
    },
    unpublishSession: ({ input }: Input<{ sessionId: string; companyId: string }>): unknown => {
      const booking = bookingOf(input)!;
      if (booking.livePublicationCount > 0) return aRefusal("HAS_LIVE_PUBLICATIONS");
      booking.publication = null;
      return booking;
    },
    publishDocument: ({ input }: Input<{ documentId: string; companyId: string }>): unknown => {
      const document = documents().find(({ id }) => id === input.documentId)!;
      const booking = bookings().find(({ company }) => company.id === input.companyId)!;
      return aPublication(document, booking);
    },
    withdrawPublication: ({ input }: Input<{ publicationId: string }>): unknown => {
      const publication = bookings()
        .flatMap((booking) => booking.publications)
        .find(({ id }) => id === input.publicationId)!;
      publication.withdrawnAt = new Date().toISOString();
      publication.document.livePublications = publication.document.livePublications.filter(
        (each) => each !== publication,
      );
      return publication;
    },
    markReceivedDocumentSeen: ({ input }: Input<ReceivedInput>): unknown =>
      Object.assign(receivedOf(input), {
        state: "SEEN",
        seenAt: new Date().toISOString(),
        seenBy: { __typename: "Person", id: "1", name: "Marion Lefèvre" },
      }),
    removeReceivedDocument: ({ input }: Input<ReceivedInput>): unknown =>
      Object.assign(receivedOf(input), { state: "REMOVED" }),
    restoreReceivedDocument: ({ input }: Input<ReceivedInput>): unknown =>
      Object.assign(receivedOf(input), { state: "NEW" }),
    expectDocument: ({ input }: Input<{ companyId: string; sessionId?: string; label: string }>): unknown => {
      const place = input.sessionId
        ? bookingOf({ sessionId: input.sessionId, companyId: input.companyId })!
        : companies.find(({ id }) => id === input.companyId)!;
      return anExpected(place, input.label, input);
    },
    cancelExpectedDocument: ({ input }: Input<{ expectedDocumentId: string }>): unknown =>
      Object.assign(
        places()
          .flatMap(({ expectedDocuments }) => expectedDocuments)
          .find(({ id }) => id === input.expectedDocumentId)!,
        { state: "CANCELLED" },
      ),
    deleteDocument: ({ input }: Input<{ documentId: string }>): unknown =>
      documents().find(({ id }) => id === input.documentId),
    restoreDocument: ({ input }: Input<{ documentId: string }>): unknown =>
      documents().find(({ id }) => id === input.documentId),
  };
}

const figures = {
  activeCount: 0,
  thisMonthCount: 18,
  previousMonthCount: 15,
  toPlanCount: 4,
  startingSoonCount: 6,
  documentsPublishedThisMonth: 27,
  documentsUnopened: 6,
  months: ["2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01"].map((month, index) => ({
    month,
    count: 8 + index,
    previousYearCount: 6 + index,
  })),
};
