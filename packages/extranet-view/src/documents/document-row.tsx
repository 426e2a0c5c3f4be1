import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconFileText } from "@tabler/icons-react";
import { Trans } from "@lingui/react/macro";
import { formatInstantDate, IconTile, ListRow, StatusChip, useLocale } from "@passerelle/ui";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { DocumentRow_DocumentFragmentDoc, type DocumentRow_DocumentFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";

type DocumentRowProps = {
  document: FragmentType<DocumentRow_DocumentFragment>;
  /** Says the session too, where rows of several sessions stand together. */
  withSession?: boolean;
};

export function DocumentRow({ document, withSession = false }: DocumentRowProps) {
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({ fragment: DocumentRow_DocumentFragmentDoc, from: document });
  // Withdrawn while it was shown: the row goes at once, before the list itself is asked for again.
  if (!complete) return null;

  const kind = documentKindLabels[data.kind][locale];
  const date = formatInstantDate(data.publishedAt, locale);
  return (
    <ListRow
      href={links.document(data.id)}
      lead={<IconTile icon={IconFileText} />}
      title={data.title}
      detail={
        withSession ? (
          <Trans>
            {kind} · {data.session.title} · publié le {date}
          </Trans>
        ) : (
          <Trans>
            {kind} · publié le {date}
          </Trans>
        )
      }
      trail={
        !data.openedAt && (
          <StatusChip tone="blue">
            <Trans>À lire</Trans>
          </StatusChip>
        )
      }
      chevron
    />
  );
}
