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
