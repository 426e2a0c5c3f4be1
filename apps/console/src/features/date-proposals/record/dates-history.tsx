import { Trans, useLingui } from "@lingui/react/macro";
import { formatInstant, useLocale } from "@passerelle/ui";
import type { DateConfirmationChannel, DateConfirmationTrigger, DatesRecordQueryQuery } from "#gql";
import styles from "../date-proposals.module.css";

type Step = NonNullable<DatesRecordQueryQuery["session"]>["bookings"][number]["dateConfirmation"]["history"][number];

/** Each move of a confirmation: what, by whom, how and when, the latest first. */
export function DatesHistory({ steps }: { steps: readonly Step[] }) {
  const locale = useLocale();
  const { triggers, channels } = useWords();
  if (steps.length === 0)
    return (
      <span className={styles.muted}>
        <Trans>Rien n’a encore été proposé à ce client.</Trans>
      </span>
    );
  return (
    <ol className={styles.steps}>
      {steps.map(({ id, trigger, actorName, channel, at }) => (
        <li key={id}>
          <span>{triggers[trigger]}</span>
          <span className={styles.hint}>
            {[actorName, channels[channel], formatInstant(at, locale)].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ol>
  );
}

function useWords() {
  const { t } = useLingui();
  const triggers: Record<DateConfirmationTrigger, string> = {
    SEND: t`Dates proposées`,
    WITHDRAW: t`Proposition retirée`,
    ACCEPT: t`Dates acceptées`,
    CHOOSE: t`Option choisie`,
    DECLINE: t`Dates déclinées`,
    CONFIRM_OPTION: t`Option confirmée`,
    VALIDATE: t`Dates validées manuellement`,
    UNVALIDATE: t`Validation manuelle retirée`,
    MOVE_DATES: t`Dates changées : à confirmer de nouveau`,
    EXPIRE: t`Échéance passée sans réponse`,
  };
  const channels: Record<DateConfirmationChannel, string> = {
    CONSOLE: t`dans la console`,
    MAIL: t`par le mail`,
    EXTRANET: t`sur l’extranet`,
    HOUSE: t`de lui-même`,
  };
  return { triggers, channels };
}
