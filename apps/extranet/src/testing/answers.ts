import { calendarWish, proposal } from "./proposal-answers.ts";

type Variables = Record<string, unknown>;
export type Answers = Record<string, (variables: Variables) => Record<string, unknown>>;

export const aVoid = (): never => {
  throw new TypeError("Failed to fetch");
};

export const centre = {
  __typename: "Centre",
  id: "nantes",
  name: "Atlantique Formation",
  colour: "#2f4bd8",
  logo: null,
};
export const branding = { __typename: "Branding", name: "Atlantique Formation", colour: "#2f4bd8", logo: null };
const access = {
  __typename: "Access",
  id: "volteo",
  organisationName: "Atlantique Formation",
  companyName: "Voltéo Maintenance",
  centre,
};

export const paul = {
  __typename: "Viewer",
  id: "paul",
  kind: "CONTACT",
  firstName: "Paul",
  lastName: "Renaud",
  email: "paul.renaud@volteo.example",
  locale: "FR",
  access,
  accesses: [access],
};

export const figures = {
  __typename: "ExtranetFigures",
  upcomingSessionCount: 1,
  pastSessionCount: 4,
  documentCount: 1,
  unopenedDocumentCount: 1,
  sentDocumentCount: 0,
  documentYears: [2026],
};

export const heights = {
  __typename: "ExtranetSession",
  id: "heights",
  reference: "S-2026-0117",
  title: "Travaux en hauteur",
  status: "CONFIRMED",
  modality: "ON_SITE",
  startsOn: "2027-01-12",
  endsOn: "2027-01-14",
  hours: 21,
  venue: "Salle Estuaire, Nantes",
  documentCount: 1,
  dateProposal: null as object | null,
  cancelled: false,
  cancelledAt: null as string | null,
  canSend: true,
  hasDetail: true,
  trainerNames: "Louise Morel" as string | null,
  learnerCount: 1,
  seatCount: 0,
  seats: [] as object[],
  learners: [] as object[],
  modules: [{ __typename: "ProgrammeModule", id: "harness", title: "Le harnais", hours: 7 }],
  slots: [{ __typename: "Slot", id: "slot", date: "2027-01-12", startsAt: "09:00", endsAt: "12:30" }],
};

export const convention = {
  __typename: "ExtranetDocument",
  id: "convention",
  kind: "TRAINING_AGREEMENT",
  title: "Convention Travaux en hauteur",
  fileName: "convention.pdf",
  size: 184_000,
  mediaType: "image/png",
  publishedAt: "2026-11-20T09:12:00Z",
  openedAt: null,
  downloadPath: "/extranet/files/convention",
  sessionTitle: heights.title,
  learnerName: null as string | null,
  learner: null as object | null,
  session: heights,
};

/** Inès of Voltéo, with a paper of her own. */
export const summons = {
  ...convention,
  id: "summons",
  kind: "CONVOCATION",
  title: "Convocation",
  openedAt: "2026-11-20T10:00:00Z",
  learnerName: "Inès Belkacem",
};
export const ines = {
  __typename: "ExtranetLearner",
  id: "ines",
  participantId: "ines-person",
  firstName: "Inès",
  lastName: "Belkacem",
  cancelled: false,
  cancelledAt: null as string | null,
  documents: [summons],
};
export const inesPerson = {
  __typename: "ExtranetParticipant",
  id: "ines-person",
  firstName: "Inès",
  lastName: "Belkacem",
  email: "ines@volteo.example",
  upcomingSessionCount: 1,
  pastSessionCount: 0,
};
export const seat = (id: string) => ({ __typename: "ExtranetSeat", id });

export const owed = {
  __typename: "ExtranetExpectedDocument",
  id: "owed",
  side: "COMPANY_OWES",
  label: "Convention signée",
  kind: "TRAINING_AGREEMENT",
  dueOn: "2026-11-28",
  state: "OPEN",
  fulfilledAt: null,
  session: heights,
  document: null,
};

export const promised = {
  ...owed,
  id: "promised",
  side: "ORGANISATION_OWES",
  label: "Attestation d’assiduité",
  kind: "ATTENDANCE_CERTIFICATE",
};

export const sent = {
  __typename: "ExtranetSentDocument",
  id: "sent",
  title: "Plan de prévention",
  fileName: "plan.pdf",
  downloadPath: "/extranet/received/sent",
  canRemove: true,
  size: 184_000,
  sentAt: "2026-11-20T09:12:00Z",
  sentByName: "Paul Renaud",
  state: "NEW",
  scan: "CLEAN",
  session: heights,
};

const may = { invite: true, setDuties: true, cutAccess: true, cancelInvitation: false };
export const camille = {
  __typename: "Colleague",
  id: "camille",
  firstName: "Camille",
  lastName: "Bonnet",
  email: "camille@volteo.example",
  jobTitle: "Assistante RH",
  isPrimary: false,
  access: "ACTIVE",
  duties: ["INVOICES"],
  viewerCan: { __typename: "ColleagueViewerCan", ...may, invite: false },
};
export const himself = {
  ...camille,
  id: "paul-contact",
  firstName: "Paul",
  lastName: "Renaud",
  email: "paul.renaud@volteo.example",
  isPrimary: true,
  duties: ["ADMINISTRATOR", "INVOICES"],
  viewerCan: { ...camille.viewerCan, cutAccess: false },
};

export const announcement = {
  __typename: "Notification",
  id: "announcement",
  kind: "DOCUMENT_PUBLISHED",
  occurredAt: "2026-11-20T09:12:00Z",
  readAt: null,
  struckAt: null,
  group: "act",
  sessionId: "heights",
  sessionTitle: "Travaux en hauteur",
  documentId: "convention",
  documentTitle: "Convention Travaux en hauteur",
  learnerName: null,
  replacedTitle: null,
  documentKind: "TRAINING_AGREEMENT",
  dateProposalId: null as string | null,
  companyName: null,
  outcome: null,
  dueOn: null,
  link: "/documents/convention" as string | null,
};

export function connection(type: string, nodes: readonly ({ id: string } & Record<string, unknown>)[]) {
  return {
    __typename: `${type}Connection`,
    edges: nodes.map((node) => ({ __typename: `${type}Edge`, cursor: node.id, node })),
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: nodes.at(-1)?.id ?? null },
    totalCount: nodes.length,
  };
}

const notifications = (nodes: (typeof announcement)[]) => ({
  ...connection("Notification", nodes),
  unreadCount: nodes.filter((node) => node.readAt === null).length,
});
export const extranet = (fields: Record<string, unknown>) => ({ extranet: { __typename: "Extranet", ...fields } });

const security = {
  __typename: "AccountSecurity",
  hasPassword: true,
  authenticatorAddedAt: null,
  recoveryCodesLeft: 0,
  isSecondFactorRequired: false,
};

const firefox = {
  __typename: "ViewerSignIn",
  id: "firefox",
  device: "Firefox sur Linux",
  side: "EXTRANET",
  createdAt: "2026-11-20T09:00:00Z",
  lastUsedAt: "2026-11-20T09:12:00Z",
  isCurrent: true,
};

/** What the sections of an account read. */
const account: Answers = {
  LoginEmailSection: () => ({ viewer: { ...paul, loginEmailChange: null, security } }),
  PasswordSection: () => ({ viewer: { ...paul, security } }),
  PasskeysSection: () => ({ viewer: { ...paul, passkeys: [] } }),
  AuthenticatorSection: () => ({ viewer: { ...paul, security } }),
  DevicesSection: () => ({
    signIns: [firefox, { ...firefox, id: "iphone", device: "Safari sur iPhone", isCurrent: false }],
  }),
};

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
