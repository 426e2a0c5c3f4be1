import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { formatInstant, InlineMessage, SideDrawer, useLocale } from "@passerelle/ui";
import { useState } from "react";
import { DefinitionList } from "#lib/definition-list.tsx";
import type { Wording } from "../words.ts";
import styles from "../mail-templates.module.css";

type Version = Wording["versions"][number];
type VersionDrawerProps = {
  version: Version | undefined;
  isCurrent: boolean;
  canGoBack: boolean;
  onClose: () => void;
  onGoBack: (versionId: string) => Promise<void>;
};

/** The words of one version, and the way back to them. */
export function VersionDrawer({ version, isCurrent, canGoBack, onClose, onGoBack }: VersionDrawerProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  // While the drawer slides away it keeps what it showed.
  const [last, setLast] = useState(version);
  if (version && version !== last) setLast(version);
  const shown = version ?? last;

  async function goBack(id: string) {
    setBusy(true);
    await onGoBack(id);
    setBusy(false);
    onClose();
  }

  return (
    <SideDrawer
      opened={version !== undefined}
      onClose={onClose}
      context={t`Version du mail`}
      title={shown ? t`Version ${shown.number}` : ""}
      buttons={
        shown &&
        !isCurrent && (
          <Button loading={busy} disabled={!canGoBack} onClick={() => void goBack(shown.id)}>
            <Trans>Revenir à cette version</Trans>
          </Button>
        )
      }
    >
      {shown && (
        <>
          <DefinitionList
            entries={[
              { term: t`Enregistrée le`, value: formatInstant(shown.createdAt, locale) },
              { term: t`Par`, value: shown.author },
              { term: t`Objet`, value: shown.subject },
              { term: t`Titre`, value: shown.heading },
            ]}
          />
          <pre className={styles.body} tabIndex={0} role="region" aria-label={t`Corps de cette version`}>
            {shown.body}
          </pre>
          {shown.isReset && (
            <InlineMessage kind="info">
              <Trans>Un retour au texte d’origine, tel qu’il était ce jour-là.</Trans>
            </InlineMessage>
          )}
          {!isCurrent && !canGoBack && (
            <InlineMessage kind="info">
              <Trans>Enregistrez ou annulez d’abord ce que vous avez écrit.</Trans>
            </InlineMessage>
          )}
        </>
      )}
    </SideDrawer>
  );
}
