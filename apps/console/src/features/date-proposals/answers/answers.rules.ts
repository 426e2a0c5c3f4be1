import type { ProposalCard_ProposalFragment } from "#gql";

export type Asked = { companyId: string; companyName: string; proposal: ProposalCard_ProposalFragment };
type Option = ProposalCard_ProposalFragment["options"][number];

export type ComparedOption = {
  key: string;
  slots: Option["slots"];
  /** What each client was offered of these dates, in the order of the clients; null: it was not. */
  offered: (Option | null)[];
};

/** The same days and hours offered to several clients are one line, whatever the order they came in. */
export function comparedOptions(asked: readonly Asked[]): ComparedOption[] {
  const all = asked.flatMap(({ proposal }) => proposal.options);
  const byKey = Map.groupBy(all, keyOf);
  return [...byKey]
    .map(([key, [first]]) => ({
      key,
      slots: first!.slots,
      offered: asked.map(({ proposal }) => proposal.options.find((option) => keyOf(option) === key) ?? null),
    }))
    .toSorted((one, other) => one.key.localeCompare(other.key));
}

const keyOf = ({ slots }: Option): string =>
  slots
    .map(({ date, startsAt, endsAt }) => `${date} ${startsAt.slice(0, 5)} ${endsAt.slice(0, 5)}`)
    .toSorted()
    .join("|");
