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
