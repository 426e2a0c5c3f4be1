import { useMutation } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { StartImportMutationDocument, type StartImportInput } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "./imports.module.css";

type StartImportProps = {
  input: StartImportInput;
  /** Lines that would be imported. */
  count: number;
  onStarted: (importId: string) => void;
};

/** Pressed twice, the button finds the import that the first press began. */
export function StartImport({ input, count, onStarted }: StartImportProps) {
  const { t } = useLingui();
  const [start, { loading }] = useMutation(StartImportMutationDocument);
  const [refusal, setRefusal] = useState<string>();

  async function confirm() {
    setRefusal(undefined);
    const result = await start({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.startImport;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez : un fichier n’est importé qu’une fois.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    onStarted(answer.id);
  }

  return (
    <div className={styles.start}>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Button loading={loading} disabled={count === 0} onClick={() => void confirm()}>
        {count === 0 ? (
          <Trans>Aucune ligne à importer</Trans>
        ) : (
          <Plural value={count} one="Importer # ligne" other="Importer # lignes" />
        )}
      </Button>
    </div>
  );
}
