import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconFileText } from "@tabler/icons-react";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { IconTile, ListRow, formatInstantDate, useLocale } from "@passerelle/ui";
import { useLingui } from "@lingui/react/macro";
import { DocumentRow_DocumentFragmentDoc, type DocumentRow_DocumentFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { RowTick, RowTickLabel, type Selection } from "../reading/row-tick.tsx";
import { titleSaysKind } from "./title-says-kind.ts";
import { UnopenedChip, UnopenedTitle } from "./unopened.tsx";

type DocumentRowProps = {
  document: FragmentType<DocumentRow_DocumentFragment>;
  /** Says the session too, where rows of several sessions stand together. */
  withSession?: boolean;
  /** Under the learner whose own it is, the name is said already. */
  withLearner?: boolean;
  /** In a side column: what is not opened is a dot, as on a phone. */
  isNarrow?: boolean;
  /** While documents are being chosen, the row ticks instead of leading to its page. */
  selection?: Selection | undefined;
};

export function DocumentRow(props: DocumentRowProps) {
  const { document, withSession = false, withLearner = true, isNarrow = false, selection } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({ fragment: DocumentRow_DocumentFragmentDoc, from: document });
  // Withdrawn while it was shown: the row goes at once, before the list itself is asked for again.
  if (!complete) return null;

  const kind = documentKindLabels[data.kind][locale];
  const date = formatInstantDate(data.publishedAt, locale);
  const facts = [
    titleSaysKind(data.title, kind) ? null : kind,
    withLearner ? data.learnerName : null,
    withSession ? data.sessionTitle : null,
  ].filter(Boolean);
  const isUnopened = data.openedAt === null;
  const title = isUnopened ? <UnopenedTitle title={data.title} isNarrow={isNarrow} /> : data.title;
  return (
    <ListRow
      href={selection ? undefined : links.document(data.id)}
      lead={selection ? <RowTick id={data.id} selection={selection} /> : <IconTile icon={IconFileText} />}
      title={selection ? <RowTickLabel id={data.id}>{title}</RowTickLabel> : title}
      detail={[...facts, facts.length > 0 ? t`publié le ${date}` : t`Publié le ${date}`].join(" · ")}
      trail={isUnopened && <UnopenedChip isNarrow={isNarrow} />}
      chevron={!selection}
      tinted={selection?.has(data.id)}
    />
  );
}
