import { Trans } from "@lingui/react/macro";
import { UiLink } from "@passerelle/ui";
import type { TrashRow_ItemFragment } from "#gql";
import styles from "./trash.module.css";

type TrashWarning = TrashRow_ItemFragment["warnings"][number];

/** What has changed meanwhile around something deleted, each with the way there. */
export function TrashWarnings({ warnings }: { warnings: readonly TrashWarning[] }) {
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning) => (
        <li key={`${warning.code} ${warning.subjectId}`}>
          <WarningWords warning={warning} />
        </li>
      ))}
    </ul>
  );
}

function WarningWords({ warning: { code, name, subjectId, company } }: { warning: TrashWarning }) {
  switch (code) {
    case "COMPANY_MERGED":
      return (
        <Trans>
          {name} fait maintenant partie de{" "}
          <UiLink href={`/companies/${company?.id ?? subjectId}`}>{company?.name ?? name}</UiLink>.
        </Trans>
      );
    case "TRAINER_DELETED":
      return (
        <Trans>
          <UiLink href={`/trainers?view=TRASH&trainer=${subjectId}`}>{name}</UiLink> n’est plus parmi vos formateurs.
        </Trans>
      );
    case "VENUE_DELETED":
      return (
        <Trans>
          Le lieu <UiLink href={`/venues?view=TRASH&venue=${subjectId}`}>{name}</UiLink> est dans la corbeille des
          lieux.
        </Trans>
      );
    case "SESSION_DELETED":
      return (
        <Trans>
          La session <UiLink href={`/sessions/${subjectId}`}>{name}</UiLink> est elle aussi dans la corbeille :
          restaurez-la d’abord.
        </Trans>
      );
    case "LEARNER_DELETED":
      return (
        <Trans>
          <UiLink href={`/trash?kind=LEARNER&item=${subjectId}`}>{name}</UiLink> est aussi dans la corbeille : restaurez
          d’abord sa fiche.
        </Trans>
      );
  }
}
