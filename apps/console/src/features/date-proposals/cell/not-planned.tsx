import { Trans, useLingui } from "@lingui/react/macro";
import { HelpLink, InlineMessage, UiLink } from "@passerelle/ui";
import styles from "../date-proposals.module.css";

type NotPlannedProps = { id: string; planningHref: string; helpHref: string; datesHelpHref: string };

/** Why dates can be neither proposed nor validated yet, and where to plan them. */
export function NotPlanned({ id, planningHref, helpHref, datesHelpHref }: NotPlannedProps) {
  const { t } = useLingui();
  return (
    <InlineMessage kind="info">
      <span id={id}>
        <Trans>
          Cette session n’a encore aucun créneau : ses dates ne peuvent être ni proposées ni validées. Planifiez-la dans{" "}
          <UiLink href={planningHref}>Planification</UiLink>, ou proposez plusieurs dates au choix.
        </Trans>
      </span>
      <span className={styles.helps}>
        <HelpLink question={t`Comment planifier une session ?`} href={helpHref} />
        <HelpLink question={t`Comment proposer des dates ?`} href={datesHelpHref} />
      </span>
    </InlineMessage>
  );
}
