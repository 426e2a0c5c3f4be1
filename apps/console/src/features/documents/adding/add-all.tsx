import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { Button, Select } from "@mantine/core";
import { documentKindLabels, documentKinds, type DocumentKind } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import type { RefObject } from "react";
import styles from "./add-documents.module.css";

type AddAllProps = {
  count: number;
  /** The files, each in its form: what one of them lacks is said there. */
  list: RefObject<HTMLUListElement | null>;
  kind: DocumentKind | undefined;
  onKind: (kind: DocumentKind) => void;
};

/** Above several files: one kind for all of them, and one click that adds them. */
export function AddAll({ count, list, kind, onKind }: AddAllProps) {
  const { t } = useLingui();
  const locale = useLocale();

  function addAll() {
    for (const form of list.current?.querySelectorAll("form") ?? []) form.requestSubmit();
  }

  return (
    <div className={styles.all}>
      <Select
        className={styles.kind}
        label={t`Type de tous les fichiers`}
        placeholder={t`Choisissez un type`}
        data={documentKinds.map((value) => ({ value, label: documentKindLabels[value][locale] }))}
        value={kind ?? null}
        onChange={(chosen) => chosen && onKind(chosen)}
        allowDeselect={false}
        searchable
      />
      <Button variant="default" onClick={addAll}>
        {t`Ajouter ${plural(count, { one: "# document", other: "les # documents" })}`}
      </Button>
    </div>
  );
}
