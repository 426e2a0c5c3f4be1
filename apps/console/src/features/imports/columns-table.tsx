import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import {
  fieldsOfSubject,
  importFieldLabels,
  type ImportField,
  type ImportSubject,
} from "@passerelle/schema/vocabulary";
import { DataTable, useLocale, type Column } from "@passerelle/ui";
import { withField, type Guess } from "./columns.rules.ts";
import type { Mapping } from "./import-search.ts";
import styles from "./imports.module.css";

type ColumnsTableProps = {
  columns: readonly Guess[];
  subject: ImportSubject;
  mapping: Mapping;
  onChange: (next: Mapping) => void;
};

export function ColumnsTable({ columns, subject, mapping, onChange }: ColumnsTableProps) {
  const { t } = useLingui();
  const shown: Column<Guess>[] = [
    {
      id: "header",
      head: t`Colonne du fichier`,
      main: true,
      width: "28%",
      cell: (column) => nameOf(column, t`Colonne`),
    },
    {
      id: "samples",
      head: t`Premières valeurs`,
      cell: ({ samples }) => <span className={styles.samples}>{samples.filter(Boolean).join(" · ") || "–"}</span>,
    },
    {
      id: "field",
      head: t`Importer comme`,
      width: 264,
      truncate: false,
      cell: (column) => (
        <FieldSelect
          column={column}
          subject={subject}
          field={mapping.find((each) => each.column === column.column)?.field}
          onChange={(field) => onChange(withField(mapping, column.column, field))}
        />
      ),
    },
  ];

  return (
    <DataTable
      caption={t`Colonnes du fichier`}
      columns={shown}
      rows={columns}
      rowKey={({ column }) => String(column)}
      empty={t`Ce fichier n’a aucune colonne.`}
    />
  );
}

const nameOf = ({ header, column }: Guess, word: string): string => header || `${word} ${column + 1}`;

type FieldSelectProps = {
  column: Guess;
  subject: ImportSubject;
  field: ImportField | undefined;
  onChange: (field: ImportField | undefined) => void;
};

function FieldSelect({ column, subject, field, onChange }: FieldSelectProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = nameOf(column, t`Colonne`);
  const none = { value: "", label: t`Ne pas importer` };
  const fields = fieldsOfSubject[subject].map((each) => ({ value: each, label: importFieldLabels[each][locale] }));

  return (
    <Select
      size="xs"
      aria-label={t`Importer « ${name} » comme`}
      data={[none, ...fields]}
      value={field ?? ""}
      allowDeselect={false}
      onChange={(next) => onChange(fieldsOfSubject[subject].find((each) => each === next))}
    />
  );
}
