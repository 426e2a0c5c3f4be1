import { Trans, useLingui } from "@lingui/react/macro";
import type { ImportChoice, ImportSubject } from "@passerelle/schema/vocabulary";
import { DataTable, EmptyState, FilterPills, LoadMore, type Column } from "@passerelle/ui";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { ChoiceSelect } from "./choice-select.tsx";
import type { ImportSearch } from "./import-search.ts";
import styles from "./imports.module.css";
import { LineChip, LineWords } from "./line-words.tsx";
import { linesOf, type Line } from "./lines.rules.ts";
import type { Otherwise } from "./tally.rules.ts";
import type { Choices } from "./use-import-choices.ts";
import type { Preview } from "./use-preview.ts";

const pageSize = 50;
/** As many of each kind as the house shows. */
const shownByHouse = 500;

type ImportLinesProps = {
  preview: Preview;
  lines: ImportSearch["lines"];
  hrefOf: (lines: ImportSearch["lines"]) => string;
  choices: Choices;
  otherwise: Otherwise;
  onChoose: (row: number, choice: ImportChoice) => void;
  subject: ImportSubject;
};

/** Each line that needs a look: wrong, doubtful, or there already. */
export function ImportLines({ preview, lines, hrefOf, choices, otherwise, onChoose, subject }: ImportLinesProps) {
  const { t } = useLingui();
  const [pages, setPages] = useState({ lines, count: 1 });
  const all = linesOf(preview);
  const kept = lines ? all.filter((line) => line.kind === lines) : all;
  const count = (pages.lines === lines ? pages.count : 1) * pageSize;
  const countOf = (kind: Line["kind"]) => all.filter((line) => line.kind === kind).length;
  const pill = (label: string, value: ImportSearch["lines"], number: number) => ({
    label,
    count: number,
    active: lines === value,
    href: hrefOf(value),
  });

  const columns: Column<Line>[] = [
    { id: "row", head: t`Ligne`, width: 72, numeric: true, cell: (line) => line.row },
    { id: "kind", head: t`Constat`, width: 144, truncate: false, cell: (line) => <LineChip kind={line.kind} /> },
    {
      id: "words",
      head: t`Explication`,
      main: true,
      truncate: false,
      cell: (line) => <LineWords line={line} subject={subject} />,
    },
    {
      id: "choice",
      head: t`Que faire`,
      width: 248,
      truncate: false,
      cell: (line) => <ChoiceSelect line={line} choices={choices} otherwise={otherwise} onChoose={onChoose} />,
    },
  ];

  return (
    <div className={styles.lines}>
      <FilterPills
        label={t`Lignes à regarder`}
        pills={[
          pill(t`Toutes`, undefined, all.length),
          pill(t`Erreurs`, "errors", countOf("errors")),
          pill(t`Avertissements`, "warnings", countOf("warnings")),
          pill(t`Doublons`, "duplicates", countOf("duplicates")),
        ]}
      />
      <DataTable
        caption={t`Lignes à regarder`}
        columns={columns}
        rows={kept.slice(0, count)}
        rowKey={(line) => line.key}
        empty={
          <EmptyState icon={IconCircleCheck}>
            {all.length === 0 ? (
              <Trans>Toutes les lignes peuvent être importées.</Trans>
            ) : (
              <Trans>Aucune ligne de ce type.</Trans>
            )}
          </EmptyState>
        }
      />
      <LoadMore
        hasMore={kept.length > count}
        loading={false}
        shown={Math.min(count, kept.length)}
        total={kept.length}
        onMore={() => setPages({ lines, count: count / pageSize + 1 })}
      />
      {(preview.problems.length >= shownByHouse || preview.duplicates.length >= shownByHouse) && (
        <p className={styles.sentence}>
          <Trans>
            Seules les {shownByHouse} premières erreurs et les {shownByHouse} premiers doublons sont affichés.
          </Trans>
        </p>
      )}
    </div>
  );
}
