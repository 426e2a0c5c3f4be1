import { Trans, useLingui } from "@lingui/react/macro";
import { companyFieldLabels, type CompanyField } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import type { CompanyHistoryEntry_EntryFragment } from "#gql";
import styles from "./history.module.css";

type Entry = CompanyHistoryEntry_EntryFragment;

/** One line of the journal of a client, said as a sentence; under it, what became of each field. */
export function CompanyHistorySentence({ entry }: { entry: Entry }) {
  return (
    <>
      <Sentence entry={entry} />
      {entry.changes.length > 0 && (
        <ul className={styles.changes}>
          {entry.changes.map((change) => (
            <li key={change.field}>
              <FieldChanged {...change} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Sentence({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  const actor = <strong>{entry.actorName}</strong>;
  const subject = entry.subjectName ?? t`quelqu’un`;

  switch (entry.kind) {
    case "COMPANY_CREATED":
      return <Trans>{actor} a créé la fiche.</Trans>;
    case "COMPANY_UPDATED":
      return <Trans>{actor} a modifié la fiche.</Trans>;
    case "COMPANY_IMPORTED":
      return <Trans>{actor} a créé la fiche par un import.</Trans>;
    case "COMPANY_COMPLETED_BY_IMPORT":
      return <Trans>{actor} a complété la fiche par un import.</Trans>;
    case "COMPANY_MERGED":
      return (
        <Trans>
          {actor} a fusionné {entry.subjectName ?? t`une autre fiche`} dans celle-ci.
        </Trans>
      );
    case "CONTACT_ADDED":
      return (
        <Trans>
          {actor} a ajouté le contact {subject}.
        </Trans>
      );
    case "CONTACT_UPDATED":
      return (
        <Trans>
          {actor} a modifié le contact {subject}.
        </Trans>
      );
    case "CONTACT_DELETED":
      return (
        <Trans>
          {actor} a supprimé le contact {subject}.
        </Trans>
      );
    case "CONTACT_RESTORED":
      return (
        <Trans>
          {actor} a restauré le contact {subject}.
        </Trans>
      );
    case "PRIMARY_CONTACT_SET":
      return (
        <Trans>
          {actor} a choisi {subject} comme contact principal.
        </Trans>
      );
    case "CONTACT_INVITED":
      return (
        <Trans>
          {actor} a invité {subject} à l’extranet.
        </Trans>
      );
    case "INVITATION_CANCELLED":
      return (
        <Trans>
          {actor} a annulé l’invitation de {subject}.
        </Trans>
      );
    case "ACCESS_OPENED":
      if (entry.actorName === entry.subjectName) return <Trans>{actor} a accepté son invitation à l’extranet.</Trans>;
      return (
        <Trans>
          {subject} a désormais accès à l’extranet (par {actor}).
        </Trans>
      );
    case "ACCESS_CUT":
      return (
        <Trans>
          {actor} a coupé l’accès de {subject} à l’extranet.
        </Trans>
      );
  }
}

type FieldChangedProps = { field: CompanyField; before?: string | null; after?: string | null };

function FieldChanged({ field, before, after }: FieldChangedProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const label = companyFieldLabels[field][locale];
  const word = (value: string | null | undefined) =>
    field === "KIND" ? (value === "INDIVIDUAL" ? t`Particulier` : t`Entreprise`) : value || t`(vide)`;
  const [from, to] = [word(before), word(after)];
  return (
    <Trans>
      {label} : {from} → {to}
    </Trans>
  );
}
