import type { FragmentType } from "@apollo/client";
import { byDueDate, ExpectedRow, PlacesToName } from "@passerelle/extranet-view";
import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, ListCard, Section, UiLink } from "@passerelle/ui";
import { extranetLinks } from "../../app/extranet-links.ts";
import type {
  ExpectedHero_ExpectedFragment,
  ExpectedRow_ExpectedFragment,
  PlacesToName_SessionFragment,
} from "../../gql/graphql.ts";
import { BroughtRow } from "./brought-row.tsx";
import { ExpectedToBring } from "./expected-to-bring.tsx";
import { HeroToBring } from "./hero-to-bring.tsx";
import type { ToBring } from "./use-bringing.ts";
import type { BroughtHere } from "./use-brought.ts";
import classes from "./expected.module.css";

export type ToDoItem = ToBring & { dueOn: string | null } & FragmentType<ExpectedHero_ExpectedFragment> &
  FragmentType<ExpectedRow_ExpectedFragment>;

type ToDoProps = {
  /** Whether the most urgent of them is the hero of the page. */
  hasHero: boolean;
  /** What else there is to do, each with its row. */
  besides: { dueOn: string; row: ReactNode }[];
  expected: ToDoItem[];
  totalCount: number;
  /** Sessions where places wait for a name. */
  toName: ({ id: string } & FragmentType<PlacesToName_SessionFragment>)[];
  here: BroughtHere;
};

/** What the organisation expects of the client: the most urgent in the hero, the others below, what was just sent ticked. */
export function ToDo({ hasHero, besides, expected, totalCount, toName, here }: ToDoProps) {
  const { t } = useLingui();
  const toBring = expected.filter(({ id }) => !here.isBrought(id));
  const [first, others] = hasHero ? [toBring[0], toBring.slice(1)] : [undefined, toBring];
  const rows = others.map((one) => ({
    dueOn: one.dueOn,
    row: <ExpectedToBring key={one.id} expected={one} withSession onBrought={here.tick} />,
  }));
  const inOrder = [...besides, ...rows].toSorted(byDueDate);
  const isMore = totalCount > expected.length;
  return (
    <>
      {first && <HeroToBring key={first.id} expected={first} onBrought={here.tick} />}
      {besides.length + others.length + toName.length + here.brought.length > 0 && (
        <Section
          title={t`À faire`}
          action={
            isMore && (
              <UiLink className={classes.more} href={extranetLinks.documents({ view: "expected" })}>
                <Trans>Tout voir</Trans>
              </UiLink>
            )
          }
        >
          {here.problem && <InlineMessage kind="refusal">{here.problem}</InlineMessage>}
          <ListCard layout="apart">
            {inOrder.map(({ row }) => row)}
            {toName.map((session) => (
              <PlacesToName key={session.id} session={session} />
            ))}
            {here.brought.map((one) => (
              <BroughtRow key={one.id} brought={one} here={here} />
            ))}
          </ListCard>
        </Section>
      )}
    </>
  );
}

type PromisedProps = {
  promised: ({ id: string } & FragmentType<ExpectedRow_ExpectedFragment>)[];
  organisationName: string;
};

/** The other direction: what the organisation owes the client. */
export function Promised({ promised, organisationName }: PromisedProps) {
  const { t } = useLingui();
  if (promised.length === 0) return null;
  return (
    <Section title={t`Ce que vous enverra ${organisationName}`}>
      <ListCard>
        {promised.map((one) => (
          <ExpectedRow key={one.id} expected={one} withSession />
        ))}
      </ListCard>
    </Section>
  );
}
