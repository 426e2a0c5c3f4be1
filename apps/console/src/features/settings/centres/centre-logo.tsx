import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Progress } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { FileDropZone, InlineMessage, formatFileSize, useLocale } from "@passerelle/ui";
import { useState } from "react";
import { RemoveCentreLogoMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "./centres.module.css";
import { logoKinds, useLogoUpload } from "./use-logo-upload.ts";

type CentreLogoProps = {
  centre: { id: string; name: string; logo?: string | null };
  /** Reads the centre again: its address of the logo has changed. */
  onSent: () => Promise<unknown>;
};

/** The logo is sent as soon as it is dropped, and stands in the preview above at once. */
export function CentreLogo({ centre, onSent }: CentreLogoProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { send } = useLogoUpload();
  const [remove, { loading: removing }] = useMutation(RemoveCentreLogoMutationDocument);
  const [progress, setProgress] = useState<number>();
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const limit = formatFileSize(limits.logo, locale);

  async function receive([file]: File[]) {
    if (!file) return;
    setOutcome(undefined);
    setProgress(0);
    const refusal = await send(centre.id, file, { onProgress: setProgress });
    if (!refusal) await onSent().catch(() => undefined);
    setProgress(undefined);
    setOutcome(refusal ? { kind: "refusal", words: refusal } : { kind: "success", words: t`Le logo est en place.` });
  }

  async function takeAway() {
    setOutcome(undefined);
    const result = await remove({ variables: { input: { centreId: centre.id } } }).catch(() => undefined);
    const answer = result?.data?.removeCentreLogo;
    if (!answer) return setOutcome({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    setOutcome(
      isRefusal(answer)
        ? { kind: "refusal", words: answer.message }
        : { kind: "success", words: t`Le logo est retiré : les initiales le remplacent.` },
    );
  }

  return (
    <div className={styles.logoBlock}>
      <p className={styles.heading}>
        <Trans>Logo</Trans>
      </p>
      {centre.logo && (
        <div className={styles.logoRow}>
          <span className={styles.logoFrame}>
            <img className={styles.logo} src={centre.logo} alt={t`Logo de ${centre.name}`} />
          </span>
          <Button variant="default" size="xs" loading={removing} onClick={() => void takeAway()}>
            <Trans>Retirer le logo</Trans>
          </Button>
        </div>
      )}
      <FileDropZone
        title={centre.logo ? t`Remplacer le logo` : t`Déposer un logo`}
        hint={t`PNG ou JPEG, ${limit} au plus`}
        accept={logoKinds.join(",")}
        multiple={false}
        disabled={progress !== undefined}
        onFiles={(files) => void receive(files)}
      />
      {progress !== undefined && <Progress value={progress * 100} size="xs" aria-label={t`Envoi du logo`} />}
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
    </div>
  );
}
