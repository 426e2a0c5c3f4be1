import { useLingui } from "@lingui/react/macro";
import { Tooltip } from "@mantine/core";
import { receivedDocumentStateLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, formatInstant, useLocale } from "@passerelle/ui";
import type { ReceivedDocument_DocumentFragment } from "#gql";
import styles from "../documents.module.css";

type Received = ReceivedDocument_DocumentFragment;

/** Why the file cannot be opened yet, or ever; null when it can. */
export function useQuarantine(): (document: Pick<Received, "scan">) => string | null {
  const { t } = useLingui();
  return ({ scan }) => {
    if (scan === "PENDING") return t`L’antivirus vérifie ce fichier : il pourra être ouvert dans un instant.`;
    if (scan === "INFECTED")
      return t`L’antivirus a trouvé un virus : ce fichier ne peut pas être ouvert. Demandez au client de l’envoyer à nouveau.`;
    return null;
  };
}

/** Being checked, in quarantine, new or seen: whatever keeps the file shut comes first. */
export function ReceivedState({ document }: { document: Received }) {
  const { t } = useLingui();
  const locale = useLocale();
  const quarantine = useQuarantine()(document);
  const { scan, state, seenAt, seenBy } = document;

  if (quarantine) {
    return (
      <Tooltip label={quarantine} multiline maw={320}>
        <span className={styles.state}>
          <StatusChip tone={scan === "INFECTED" ? "red" : "amber"}>
            {scan === "INFECTED" ? t`En quarantaine` : t`Analyse en cours`}
          </StatusChip>
          {scan === "INFECTED" && <span className={styles.muted}>{t`Virus détecté`}</span>}
        </span>
      </Tooltip>
    );
  }
  const when = seenAt && formatInstant(seenAt, locale);
  return (
    <span className={styles.state} title={when ? t`Vu le ${when}` : undefined}>
      <StatusChip tone={state === "NEW" ? "blue" : "green"}>{receivedDocumentStateLabels[state][locale]}</StatusChip>
      {seenBy && <span className={styles.muted}>{t`par ${seenBy.name}`}</span>}
    </span>
  );
}
