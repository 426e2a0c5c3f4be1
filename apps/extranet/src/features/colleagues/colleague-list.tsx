import { Button } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { accessStateLabels, dutyLabels } from "@passerelle/schema/vocabulary";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, Initials, ListCard, ListRow, StatusChip, useLocale } from "@passerelle/ui";
import { accessTones, matching, nameOf, type Colleague } from "./colleague.ts";
import classes from "./colleagues.module.css";

type ColleagueListProps = {
  colleagues: readonly Colleague[];
  words: string;
  onManage: (colleague: Colleague) => void;
  onClear: () => void;
};

/** The people of the company: who enters the extranet, and what each may do there. */
export function ColleagueList({ colleagues, words, onManage, onClear }: ColleagueListProps) {
  const shown = matching(colleagues, words);
  if (shown.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={IconUsers}
          action={
            words && (
              <Button variant="default" onClick={onClear}>
                <Trans>Effacer la recherche</Trans>
              </Button>
            )
          }
        >
          {words ? (
            <Trans>Aucun collègue ne correspond à « {words} ».</Trans>
          ) : (
            <Trans>Les personnes de votre entreprise apparaîtront ici.</Trans>
          )}
        </EmptyState>
      </Card>
    );
  }
  return (
    <ListCard>
      {shown.map((colleague) => (
        <ColleagueRow key={colleague.id} colleague={colleague} onManage={() => onManage(colleague)} />
      ))}
    </ListCard>
  );
}

function ColleagueRow({ colleague, onManage }: { colleague: Colleague; onManage: () => void }) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = nameOf(colleague);
  const { access, duties, isPrimary, jobTitle, email, viewerCan } = colleague;
  const state = <StatusChip tone={accessTones[access]}>{accessStateLabels[access][locale]}</StatusChip>;
  const facts = [isPrimary ? t`Contact principal` : null, jobTitle, email];
  return (
    <ListRow
      lead={<Initials name={name} />}
      title={
        viewerCan.setDuties ? (
          <button
            type="button"
            className={classes.tap}
            onClick={onManage}
            aria-label={t`Gérer les droits et l’accès de ${name}`}
          >
            {name}
          </button>
        ) : (
          name
        )
      }
      detail={
        <>
          {facts.filter(Boolean).join(" · ")}
          <span className={classes.duties}>
            {duties.length > 0
              ? duties.map((duty) => dutyLabels[duty][locale]).join(" · ")
              : t`Aucun droit particulier`}
          </span>
          <span className={classes.narrow}>{state}</span>
        </>
      }
      trail={<span className={classes.wide}>{state}</span>}
      chevron={viewerCan.setDuties}
    />
  );
}
