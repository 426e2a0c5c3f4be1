let made = 0;
const id = (): string => `00000000-0000-7000-8000-0000000003${String((made += 1)).padStart(2, "0")}`;

export type DateConfirmation = ReturnType<typeof aDateConfirmation>;

/** Where a client stands with the dates: nothing was proposed, unless told otherwise. */
export function aDateConfirmation(part: object = {}) {
  return {
    __typename: "DateConfirmation",
    id: id(),
    state: "NOT_SENT",
    sentOn: null as string | null,
    dueOn: null as string | null,
    answeredOn: null as string | null,
    answeredBy: null as string | null,
    channel: null as string | null,
    comment: null as string | null,
    movedOn: null as string | null,
    isManual: false,
    confirmedAt: null as string | null,
    confirmedBy: null as object | null,
    proposal: null as object | null,
    proposals: [] as object[],
    history: [] as object[],
    viewerCan: { propose: true, validate: true },
    ...part,
  };
}

/** A proposal to a client that waits for its answer, unless told otherwise. */
export function aProposal(part: object = {}) {
  return {
    __typename: "DateProposal",
    id: id(),
    number: 1,
    state: "PENDING",
    dueOn: "2026-11-27",
    isSeveral: false,
    sentAt: "2026-11-16T09:00:00Z",
    sentBy: { __typename: "Person", id: id(), name: "Marion Lefèvre" },
    recipientName: "Paul Renard",
    recipientAddress: "paul@exemple.fr",
    copies: [],
    subject: "Dates à confirmer",
    files: [],
    reminderCount: 0,
    remindedAt: null as string | null,
    voidedAt: null as string | null,
    voidReason: null as string | null,
    options: [] as object[],
    answer: null as object | null,
    viewerCan: { remind: true, withdraw: true, confirmOption: false },
    ...part,
  };
}

export function anOption(position: number, date: string, part: object = {}) {
  return {
    __typename: "DateOption",
    id: id(),
    position,
    slots: [{ date, startsAt: "09:00", endsAt: "12:30", venue: null }],
    isChosen: false,
    isConfirmed: false,
    ...part,
  };
}

/** Asked, and waiting: where the client stands, with the proposal. */
export function asked(proposal = aProposal(), part: object = {}) {
  return { state: "PENDING", sentOn: "2026-11-16", dueOn: "2026-11-27", proposal, proposals: [proposal], ...part };
}

type Asked = { input: { subject?: string; body?: string; recipientId?: string; cc?: object[] } };

const aSentProposal: (asked: Asked) => unknown = () => aProposal();

/** What the house answers about a mail being written. */
export const mailAnswers = {
  previewDateProposal: ({ input }: Asked): unknown => ({
    __typename: "DateProposalPreview",
    subject: input.subject ?? "Dates à confirmer : Sécurité incendie",
    html: "<p>Ces dates vous conviennent-elles ?</p>",
    text: "Ces dates vous conviennent-elles ?",
    body: input.body ?? "Bonjour Paul,",
    recipientName: "Paul Renard",
    recipientAddress: "paul@exemple.fr",
    locale: "EN",
    copies: [],
  }),
  sendDateProposal: aSentProposal,
  remindDateProposal: (): unknown => aProposal({ reminderCount: 1 }),
};
