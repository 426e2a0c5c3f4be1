import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconFileAlert, IconFileUpload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import { formatFileSize, formatInstantDate, IconTile, ListRow, useLocale } from "@passerelle/ui";
import { SentRow_DocumentFragmentDoc, type SentRow_DocumentFragment } from "../gql/graphql.ts";
import { RowChip } from "../reading/row-chip.tsx";
import { RowTick, RowTickLabel, type Selection } from "../reading/row-tick.tsx";
import { useSentWords } from "./sent-words.ts";
import classes from "./sent.module.css";

/** What the buttons of a sent document need to know of it. */
export type ActedSent = {
  id: string;
  title: string;
  fileName: string;
  downloadPath: string;
  canRemove: boolean;
  /** In quarantine it opens for nobody, alone or in a selection. */
  isHeld: boolean;
};

type SentRowProps = {
  document: FragmentType<SentRow_DocumentFragment>;
  /** Says the session too, where rows of several sessions stand together. */
  withSession?: boolean;
  /** In a side column: the state stands under the words, as on a phone. */
  isNarrow?: boolean;
  /** While documents are being chosen, the row ticks. */
  selection?: Selection | undefined;
  /** Its buttons. */
  acts?: ((sent: ActedSent) => ReactNode) | undefined;
};

/** A document that the company sent, and where it stands at the training organisation. */
export function SentRow({ document, withSession = false, isNarrow = false, selection, acts }: SentRowProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useSentWords();
  const { data, complete } = useFragment({ fragment: SentRow_DocumentFragmentDoc, from: document });
  if (!complete) return null;

  const { sentByName } = data;
  const date = formatInstantDate(data.sentAt, locale);
  const facts = [
    t`Envoyé le ${date} par ${sentByName}`,
    withSession ? data.session?.title : null,
    formatFileSize(data.size, locale),
  ];
  const isHeld = data.scan === "INFECTED" || data.scan === "PENDING";
  const title = <span title={data.fileName}>{data.title}</span>;
  const chip = words.chip(data);
  const advice = words.advice(data);
  return (
    <ListRow
      lead={
        selection ? (
          <RowTick id={data.id} selection={selection} isDisabled={isHeld} />
        ) : (
          <IconTile
            icon={data.scan === "INFECTED" ? IconFileAlert : IconFileUpload}
            tone={data.scan === "INFECTED" ? "amber" : "grey"}
          />
        )
      }
      title={selection ? <RowTickLabel id={data.id}>{title}</RowTickLabel> : title}
      tinted={selection?.has(data.id)}
      detail={
        <>
          {facts.filter(Boolean).join(" · ")}
          {advice && <span className={classes.advice}>{advice}</span>}
          <RowChip tone={chip.tone} place={isNarrow ? "below" : "detail"}>
            {chip.words}
          </RowChip>
        </>
      }
      trail={
        <>
          {!isNarrow && (
            <RowChip tone={chip.tone} place="trail">
              {chip.words}
            </RowChip>
          )}
          {!selection && acts?.({ ...data, isHeld })}
        </>
      }
    />
  );
}
