import { Trans } from "@lingui/react/macro";
import { formatTimeRange, UiLink, useLocale } from "@passerelle/ui";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { SlotConflictWords_ConflictFragment } from "#gql";
import styles from "../planning.module.css";

/** Who or what is taken, when, and by which session. */
export function ConflictWords({ conflict }: { conflict: SlotConflictWords_ConflictFragment }) {
  const locale = useLocale();
  const { trainer, venue, session } = conflict;
  const hours = formatTimeRange(conflict.startsAt, conflict.endsAt, locale);
  const name = trainer ? `${trainer.firstName} ${trainer.lastName}`.trim() : venue?.name;

  return (
    <p className={styles.warning}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {conflict.kind === "TRAINER" ? (
          <Trans>
            Formateur déjà pris : {name}, {hours},
          </Trans>
        ) : (
          <Trans>
            Lieu déjà occupé : {name}, {hours},
          </Trans>
        )}{" "}
        {session ? (
          <UiLink href={`/sessions/${session.id}/planning`}>
            {session.reference} {session.title}
          </UiLink>
        ) : (
          <Trans>une session d’un autre centre</Trans>
        )}
      </span>
    </p>
  );
}
