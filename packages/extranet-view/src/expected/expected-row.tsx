import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconCheck, IconClock, IconUpload, type Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { useLingui } from "@lingui/react/macro";
import { IconTile, ListRow, useLocale } from "@passerelle/ui";
import { titleSaysKind } from "../documents/title-says-kind.ts";
import { ExpectedRow_ExpectedFragmentDoc, type ExpectedRow_ExpectedFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { RowChip } from "../reading/row-chip.tsx";
import { useExpectedWords } from "./expected-words.ts";
import classes from "./expected.module.css";

type ExpectedRowProps = {
  expected: FragmentType<ExpectedRow_ExpectedFragment>;
  /** Says the session too, where rows of several sessions stand together. */
  withSession?: boolean;
  /** Lets the reader bring it: the whole row is the zone to tap. */
  onAnswer?: (() => void) | undefined;
  /** The hidden field that the tap opens. */
  field?: ReactNode;
  /** In place of the facts: how far the file has gone, or why it did not arrive. */
  progress?: ReactNode;
  /** In place of the chip. */
  trail?: ReactNode;
};

export function ExpectedRow({ expected, withSession = false, onAnswer, field, progress, trail }: ExpectedRowProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const words = useExpectedWords();
  const { data, complete } = useFragment({ fragment: ExpectedRow_ExpectedFragmentDoc, from: expected });
  // No longer expected while it was shown: the row goes at once, before the list itself is asked for again.
  if (!complete) return null;

  const { label, kind, session, document } = data;
  const kindWords = kind && documentKindLabels[kind][locale];
  const facts = [
    words.when(data),
    kindWords && !titleSaysKind(label, kindWords) ? kindWords : null,
    withSession ? session?.title : null,
  ];
  const chip = words.chip(data);
  return (
    <ListRow
      href={document ? links.document(document.id) : undefined}
      lead={
        <>
          <IconTile {...look(data)} />
          {field}
        </>
      }
      title={
        onAnswer ? (
          <button type="button" className={classes.tap} onClick={onAnswer} aria-label={t`Envoyer : ${label}`}>
            {label}
          </button>
        ) : (
          label
        )
      }
      detail={
        progress ?? (
          <>
            {facts.filter(Boolean).join(" · ")}
            <RowChip tone={chip.tone} place="detail">
              {chip.words}
            </RowChip>
          </>
        )
      }
      trail={
        trail ?? (
          <RowChip tone={chip.tone} place="trail">
            {chip.words}
          </RowChip>
        )
      }
      chevron={Boolean(document) || (onAnswer !== undefined && trail === undefined)}
    />
  );
}

function look({ side, state }: Pick<ExpectedRow_ExpectedFragment, "side" | "state">): {
  icon: Icon;
  tone: "brand" | "amber" | "grey";
} {
  if (state === "FULFILLED") return { icon: IconCheck, tone: "brand" };
  return side === "COMPANY_OWES" ? { icon: IconUpload, tone: "amber" } : { icon: IconClock, tone: "grey" };
}
