import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { importProblemSentence } from "@passerelle/schema/vocabulary";
import { DataTable, LoadMore, StatusChip, useLocale, type Column } from "@passerelle/ui";
import { useState } from "react";
import styles from "../enrolments.module.css";
import type { Fate, JudgedLine } from "./judged-lines.ts";

const pageSize = 50;

/** Every line that was pasted: what it means, or what is wrong with it. */
export function LinesTable({ lines }: { lines: JudgedLine[] }) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState<"good" | "bad">();
  const [count, setCount] = useState(pageSize);
  const bad = lines.filter(({ fate }) => fate.kind === "bad");
  const good = lines.filter(({ fate }) => fate.kind !== "bad");
  // What is to be corrected comes first, until somebody looks at the others.
  const view = wanted ?? (bad.length > 0 ? "bad" : "good");
  const shown = view === "bad" ? bad : good;
  const columns = useColumns(view);

  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t`Lignes montrées`}
        value={view}
        onChange={(chosen) => setWanted(chosen)}
        data={[
          { value: "bad", label: t`À corriger (${bad.length})` },
          { value: "good", label: t`Correctes (${good.length})` },
        ]}
      />
      <DataTable
        caption={view === "bad" ? t`Lignes à corriger` : t`Lignes correctes`}
        columns={columns}
        rows={shown.slice(0, count)}
        rowKey={({ line }) => String(line.number)}
        compact
        empty={view === "bad" ? <Trans>Aucune ligne à corriger.</Trans> : <Trans>Aucune ligne correcte.</Trans>}
      />
      <LoadMore
        hasMore={shown.length > count}
        loading={false}
        shown={Math.min(count, shown.length)}
        total={shown.length}
        onMore={() => setCount(count + pageSize)}
      />
    </>
  );
}

function useColumns(view: "good" | "bad"): Column<JudgedLine>[] {
  const { t } = useLingui();
  const number: Column<JudgedLine> = {
    id: "number",
    head: t`Ligne`,
    width: 60,
    numeric: true,
    cell: ({ line }) => line.number,
  };
  if (view === "bad")
    return [
      number,
      { id: "wrong", head: t`À corriger`, main: true, truncate: false, cell: (judged) => <Wrong judged={judged} /> },
    ];
  return [
    number,
    { id: "person", head: t`Personne`, main: true, cell: (judged) => <Somebody judged={judged} /> },
    { id: "fate", head: t`Ce qui est fait`, width: 142, truncate: false, cell: ({ fate }) => <FateChip fate={fate} /> },
  ];
}

function Wrong({ judged: { line } }: { judged: JudgedLine }) {
  const locale = useLocale();
  return (
    <span className={styles.wrapped}>
      {line.text}
      {line.problems.map((problem) => (
        <span key={problem.code} className={styles.problem}>
          {importProblemSentence({ row: line.number, ...problem })[locale]}
        </span>
      ))}
    </span>
  );
}

function Somebody({ judged: { line } }: { judged: JudgedLine }) {
  const { lastName, firstName, email } = line.person;
  return (
    <>
      {`${lastName} ${firstName}`.trim()} {email && <span className={styles.muted}>{email}</span>}
    </>
  );
}

function FateChip({ fate }: { fate: Fate }) {
  switch (fate.kind) {
    case "new":
      return (
        <StatusChip tone="blue">
          <Trans>Nouveau</Trans>
        </StatusChip>
      );
    case "known":
      return (
        <StatusChip tone="green">
          <Trans>Déjà connu</Trans>
        </StatusChip>
      );
    case "enrolled":
      return (
        <StatusChip tone="grey">
          <Trans>Déjà inscrit</Trans>
        </StatusChip>
      );
    case "twice":
      return (
        <StatusChip tone="grey">
          <Trans>Comme ligne {fate.line}</Trans>
        </StatusChip>
      );
    case "bad":
      return null;
  }
}
