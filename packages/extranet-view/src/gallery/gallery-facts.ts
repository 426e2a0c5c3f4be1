import { aDocument, aLearner, anExpected, aNotification, aProposal, aSent, aSession } from "../testing/facts.ts";
import { aPaper } from "../testing/paper.ts";

const slot = (date: string, startsAt: string, endsAt: string) => ({
  __typename: "Slot" as const,
  id: `${date}-${startsAt}`,
  date,
  startsAt,
  endsAt,
});
const longName =
  "Conduite en sécurité des chariots automoteurs à conducteur porté, catégories 1A, 3 et 5, avec épreuves théoriques et pratiques";

export const paper = aDocument({
  id: "paper",
  downloadPath: URL.createObjectURL(new Blob([aPaper(3)], { type: "application/pdf" })),
});
export const picture = aDocument({ id: "picture", title: "Plan d’accès", mediaType: "image/png", kind: "PROGRAMME" });
export const opened = aDocument({
  id: "opened",
  title: "Devis D-2026-0352",
  kind: "QUOTE",
  openedAt: "2026-11-20T10:00:00Z",
});
export const wordy = aDocument({ id: "wordy", title: longName, kind: "OTHER_LEARNER_DOCUMENT" });

export const owed = anExpected({ id: "owed" });
export const late = anExpected({ id: "late", state: "LATE", label: longName });
export const brought = anExpected({ id: "brought", state: "FULFILLED", fulfilledAt: "2026-11-20T10:00:00Z" });
export const promised = anExpected({ id: "promised", side: "ORGANISATION_OWES", label: "Attestations" });
export const sent = aSent({ id: "sent" });
export const seen = aSent({ id: "seen", state: "SEEN", canRemove: false });
export const held = aSent({ id: "held", scan: "PENDING", title: longName });
export const infected = aSent({ id: "infected", scan: "INFECTED" });

const summons = aDocument({ id: "summons", title: "Convocation", kind: "CONVOCATION", learnerName: "Lucas Perrin" });
const learners = [
  aLearner({ id: "ines", firstName: "Inès", lastName: "Belkacem", documents: [summons, opened] }),
  aLearner({ id: "thi", firstName: "Thị Mai Phương", lastName: "Nguyễn-Le Goarnigou de Kervaziou" }),
  aLearner({ id: "lucas" }),
  aLearner({ id: "lucas-removed", cancelled: true, cancelledAt: "2026-11-12T09:00:00Z", documents: [summons] }),
];

export const asked = aProposal({ id: "asked" });
const [days] = asked.options;
export const choice = aProposal({
  id: "choice",
  isSeveral: true,
  sessionTitle: longName,
  options: [
    { ...days!, id: "january", position: 1 },
    {
      ...days!,
      id: "march",
      position: 2,
      slots: [
        { ...days!.slots[0]!, date: "2027-03-11", endsAt: "12:30" },
        { ...days!.slots[1]!, date: "2027-04-01" },
      ],
    },
  ],
});
export const agreed = aProposal({
  ...asked,
  id: "agreed",
  state: "ANSWERED",
  canAnswer: false,
  calendarFile: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
  answer: {
    outcome: "ACCEPTED",
    optionId: days!.id,
    comment: "Prévoyez un accès pour un camion.",
    answeredOn: "2026-11-21",
    name: "Paul Renard",
  },
});
export const refused = aProposal({
  ...asked,
  id: "refused",
  state: "ANSWERED",
  canAnswer: false,
  answer: { ...agreed.answer!, outcome: "DECLINED", optionId: null },
});
export const overdue = aProposal({ id: "overdue", state: "EXPIRED", canAnswer: false });

export const planned = aSession({
  hasDetail: true,
  trainerNames: "Bruno Carpentier, Louise Morel",
  modules: [
    { __typename: "ProgrammeModule", id: "harness", title: "Le harnais et ses points d’ancrage", hours: 14 },
    { __typename: "ProgrammeModule", id: "basket", title: longName, hours: 7 },
  ],
  learners,
  learnerCount: 3,
  seats: [
    { __typename: "ExtranetSeat", id: "seat-1" },
    { __typename: "ExtranetSeat", id: "seat-2" },
  ],
  seatCount: 2,
  expectedDocuments: [owed, late, brought, promised],
  sentDocuments: [sent, seen, held, infected],
  id: "planned",
  dateProposal: agreed,
  slots: ["2026-11-17", "2026-11-18", "2026-11-19"].flatMap((date) => [
    slot(date, "09:00", "12:30"),
    slot(date, "13:30", "17:00"),
  ]),
  documents: [paper, opened, wordy],
  documentCount: 3,
});
export const toPlan = aSession({
  id: "to-plan",
  dateProposal: choice,
  title: longName,
  status: "TO_PLAN",
  startsOn: null,
  endsOn: null,
  hours: 0,
  venue: null,
  modality: "REMOTE",
});

export const cancelled = aSession({
  id: "cancelled",
  title: "Recyclage SST",
  cancelled: true,
  cancelledAt: "2026-11-12T09:00:00Z",
  canSend: false,
  documents: [opened],
});

const act = { group: "act", readAt: "2026-11-20T10:00:00Z" };
export const notifications = [
  aNotification({ ...act, documentTitle: "Convention" }),
  aNotification({ ...act, documentTitle: "Devis D-2026-0352", struckAt: "2026-11-21T10:00:00Z" }),
  aNotification({ ...act, documentTitle: longName }),
  aNotification({ documentTitle: longName, documentKind: "OTHER_LEARNER_DOCUMENT" }),
  aNotification({ struckAt: "2026-11-21T10:00:00Z", occurredAt: "2026-11-19T15:00:00Z" }),
  aNotification({
    kind: "SESSION_PUBLISHED",
    link: "/sessions/heights",
    documentTitle: null,
    documentKind: null,
    occurredAt: "2026-11-19T09:00:00Z",
  }),
];

export const facts = [
  asked,
  choice,
  agreed,
  refused,
  overdue,
  paper,
  picture,
  opened,
  wordy,
  owed,
  late,
  brought,
  promised,
  sent,
  seen,
  held,
  infected,
  planned,
  toPlan,
  cancelled,
  ...notifications,
];
