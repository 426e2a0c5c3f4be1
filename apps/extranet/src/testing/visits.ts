import { type Answers, connection, extranet } from "./answers.ts";
import { announcement, notifications } from "./notices.ts";
import { convention, figures, heights, ines, inesPerson, owed, promised, sent, summons } from "./papers.ts";
import { account, branding, camille, himself, paul } from "./people.ts";
import { calendarWish, proposal } from "./proposal-answers.ts";

/** Paul of Voltéo, one session and one document published to his company. */
export const asPaul: Answers = {
  ...account,
  Root: () => ({ branding, viewer: paul }),
  NotificationBell: () => ({ notifications: notifications([announcement]) }),
  NotificationFilters: () => ({
    all: notifications([announcement]),
    ofDocuments: connection("Notification", [announcement]),
    ofSessions: connection("Notification", []),
  }),
  NotificationFeed: () => ({ notifications: notifications([announcement]) }),
  HomePage: () =>
    extranet({
      company: { __typename: "ExtranetCompany", id: "volteo", name: "Voltéo Maintenance" },
      figures,
      dateProposals: [] as object[],
      toBring: connection("ExtranetExpectedDocument", [owed]),
      toName: connection("ExtranetSession", []),
      promised: connection("ExtranetExpectedDocument", [promised]),
      upcoming: connection("ExtranetSession", [heights]),
      next: connection("ExtranetSession", [heights]),
      unopened: connection("ExtranetDocument", [convention]),
    }),
  SessionList: () => extranet({ figures, sessions: connection("ExtranetSession", [heights]) }),
  SessionAgenda: ({ filter }) => {
    const month = (filter as { from: string }).from.slice(0, 7);
    return extranet({
      sessions: connection("ExtranetSession", heights.startsOn.startsWith(month) ? [heights] : []),
      next: connection("ExtranetSession", [heights]),
    });
  },
  CalendarFeed: () => extranet({ calendarFeed: null }),
  CalendarWish: () => extranet({ calendarWish }),
  ProposalPage: ({ proposalId }) =>
    extranet({ calendarWish, dateProposal: proposalId === proposal.id ? proposal : null }),
  SessionPage: ({ sessionId }) =>
    extranet({
      session:
        sessionId === heights.id
          ? {
              ...heights,
              learners: [ines],
              documents: [convention],
              expectedDocuments: [owed, promised],
              sentDocuments: [sent],
            }
          : null,
    }),
  PeopleToName: () => extranet({ learners: connection("ExtranetParticipant", [inesPerson]) }),
  ParticipantList: () => extranet({ learners: connection("ExtranetParticipant", [inesPerson]) }),
  ParticipantPage: ({ participantId }) =>
    extranet({
      learner: participantId === inesPerson.id ? { ...inesPerson, sessions: [heights], documents: [summons] } : null,
    }),
  DocumentFilters: () =>
    extranet({
      figures,
      toBring: connection("ExtranetExpectedDocument", [owed]),
      sessions: connection("ExtranetSession", [heights]),
    }),
  CompanySending: () => extranet({ sessions: connection("ExtranetSession", [heights]) }),
  SentList: () => extranet({ sentDocuments: connection("ExtranetSentDocument", [sent]) }),
  ExpectedList: () => extranet({ expectedDocuments: connection("ExtranetExpectedDocument", [owed, promised]) }),
  DocumentList: () => extranet({ documents: connection("ExtranetDocument", [convention]) }),
  ColleaguesPage: () => ({
    viewer: { __typename: "Viewer", id: "paul", duties: ["ADMINISTRATOR", "INVOICES"] },
    ...extranet({
      company: { __typename: "ExtranetCompany", id: "volteo", name: "Voltéo Maintenance" },
      colleagues: [himself, camille],
    }),
  }),
  DocumentPage: ({ documentId }) => extranet({ document: documentId === convention.id ? convention : null }),
};

/** Nothing was ever published to this company. */
export const asNewcomer: Answers = {
  ...asPaul,
  NotificationBell: () => ({ notifications: notifications([]) }),
  NotificationFilters: () => ({
    all: notifications([]),
    ofDocuments: connection("Notification", []),
    ofSessions: connection("Notification", []),
  }),
  NotificationFeed: () => ({ notifications: notifications([]) }),
  HomePage: () =>
    extranet({
      company: { __typename: "ExtranetCompany", id: "volteo", name: "Voltéo Maintenance" },
      figures: { ...figures, upcomingSessionCount: 0, pastSessionCount: 0, documentCount: 0, unopenedDocumentCount: 0 },
      dateProposals: [],
      toBring: connection("ExtranetExpectedDocument", []),
      toName: connection("ExtranetSession", []),
      promised: connection("ExtranetExpectedDocument", []),
      upcoming: connection("ExtranetSession", []),
      next: connection("ExtranetSession", []),
      unopened: connection("ExtranetDocument", []),
    }),
  SessionList: () =>
    extranet({
      figures: { ...figures, upcomingSessionCount: 0, pastSessionCount: 0 },
      sessions: connection("ExtranetSession", []),
    }),
  DocumentFilters: () =>
    extranet({
      figures: { ...figures, documentCount: 0, unopenedDocumentCount: 0 },
      toBring: connection("ExtranetExpectedDocument", []),
      sessions: connection("ExtranetSession", []),
    }),
  ParticipantList: () => extranet({ learners: connection("ExtranetParticipant", []) }),
  SentList: () => extranet({ sentDocuments: connection("ExtranetSentDocument", []) }),
  ExpectedList: () => extranet({ expectedDocuments: connection("ExtranetExpectedDocument", []) }),
  DocumentList: () => extranet({ documents: connection("ExtranetDocument", []) }),
};

export const signedOut: Answers = { Root: () => ({ branding, viewer: null }) };
