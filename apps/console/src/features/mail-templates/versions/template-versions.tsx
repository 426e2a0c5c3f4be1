import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { formatInstant, ListCard, ListRow, Section, useLocale } from "@passerelle/ui";
import { useState } from "react";
import type { Wording } from "../words.ts";
import styles from "../mail-templates.module.css";
import { VersionDrawer } from "./version-drawer.tsx";

type TemplateVersionsProps = {
  wording: Wording;
  /** Nothing typed would be lost. */
  canGoBack: boolean;
  onGoBack: (versionId: string) => Promise<void>;
};

const few = 4;

/** Who wrote what, and when, the latest first; any of them can be taken up again. */
export function TemplateVersions({ wording, canGoBack, onGoBack }: TemplateVersionsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [whole, setWhole] = useState(false);
  const [seen, see] = useState<string>();
  const { versions } = wording;
  const hidden = whole ? 0 : Math.max(0, versions.length - few);

  return (
    <Section title={t`Versions`} count={versions.length}>
      {versions.length === 0 && (
        <p className={styles.muted}>
          <Trans>Ce mail part avec son texte d’origine. Chaque enregistrement en gardera une version ici.</Trans>
        </p>
      )}
      {versions.length > 0 && (
        <ListCard>
          {versions.slice(0, versions.length - hidden).map((version, index) => (
            <ListRow
              key={version.id}
              title={version.isReset ? t`Retour au texte d’origine` : version.subject}
              detail={t`Version ${version.number} · ${formatInstant(version.createdAt, locale)} · ${version.author}`}
              trail={
                <>
                  {index === 0 && (
                    <span className={styles.muted}>
                      <Trans>En cours</Trans>
                    </span>
                  )}
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t`Voir la version ${version.number}`}
                    onClick={() => see(version.id)}
                  >
                    <Trans>Voir</Trans>
                  </Button>
                </>
              }
            />
          ))}
        </ListCard>
      )}
      {hidden > 0 && (
        <Button variant="subtle" size="xs" onClick={() => setWhole(true)}>
          <Plural value={hidden} one="Voir # version plus ancienne" other="Voir # versions plus anciennes" />
        </Button>
      )}
      <VersionDrawer
        version={versions.find(({ id }) => id === seen)}
        isCurrent={versions[0]?.id === seen}
        canGoBack={canGoBack}
        onClose={() => see(undefined)}
        onGoBack={onGoBack}
      />
    </Section>
  );
}
