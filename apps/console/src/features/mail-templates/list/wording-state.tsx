import { Trans, useLingui } from "@lingui/react/macro";
import { formatInstantDate, useLocale } from "@passerelle/ui";
import type { MailTemplateRow_WordingFragment } from "#gql";
import styles from "../mail-templates.module.css";

type WordingStateProps = { wording: MailTemplateRow_WordingFragment | undefined };

/** Our words, or those of the organisation: since when, and whose. */
export function WordingState({ wording }: WordingStateProps) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!wording) return null;
  if (wording.isDefault)
    return (
      <span className={styles.original}>
        <Trans>Par défaut</Trans>
      </span>
    );
  const on = wording.changedAt ? formatInstantDate(wording.changedAt, locale) : "";
  return t`Modifié le ${on} par ${wording.changedBy ?? ""}`;
}
