import { useLingui } from "@lingui/react/macro";
import { localeLabels, mailTemplateLabels } from "@passerelle/schema/vocabulary";
import { DataTable, useLocale, type Column } from "@passerelle/ui";
import type { Locale } from "#gql";
import { templateHref } from "../template-address.ts";
import { WordingState } from "./wording-state.tsx";
import type { TemplateRow } from "./template-search.ts";

type TemplatesTableProps = { caption: string; rows: readonly TemplateRow[] };

export function TemplatesTable({ caption, rows }: TemplatesTableProps) {
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      columns={useColumns()}
      rows={rows}
      rowKey={({ template }) => template}
      rowHref={({ template }) => templateHref(template, locale)}
      empty={null}
    />
  );
}

function useColumns(): Column<TemplateRow>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const wordingIn = ({ wordings }: TemplateRow, language: string) =>
    wordings.find((wording) => wording.locale.toLowerCase() === language);
  const stateIn = (language: Locale): Column<TemplateRow> => ({
    id: language,
    head: localeLabels[language][locale],
    width: "23%",
    watched: (row) => wordingIn(row, language.toLowerCase())?.changedAt ?? null,
    cell: (row) => <WordingState wording={wordingIn(row, language.toLowerCase())} />,
  });

  return [
    {
      id: "template",
      head: t`Mail`,
      width: "30%",
      main: true,
      cell: ({ template }) => mailTemplateLabels[template][locale],
    },
    stateIn("FR"),
    stateIn("EN"),
    { id: "subject", head: t`Objet`, hideBelow: 960, cell: (row) => wordingIn(row, locale)?.subject },
  ];
}
