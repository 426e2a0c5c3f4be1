import { Checkbox } from "@mantine/core";
import { duties, dutyLabels, type Duty } from "@passerelle/schema/vocabulary";
import { useLingui } from "@lingui/react/macro";
import { useLocale } from "@passerelle/ui";
import classes from "./colleagues.module.css";

type DutyBoxesProps = { value: readonly Duty[]; onChange: (duties: Duty[]) => void };

/** What a person may do for the company, beyond sending and opening documents. */
export function DutyBoxes({ value, onChange }: DutyBoxesProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const meaning: Record<Duty, string> = {
    ADMINISTRATOR: t`Invite des collègues, choisit leurs droits et coupe leurs accès.`,
    MANAGER: t`Demande des formations pour les salariés de l’entreprise.`,
    SIGNATORY: t`Signe les documents au nom de l’entreprise.`,
    INVOICES: t`Voit les devis et les factures.`,
  };
  return (
    <Checkbox.Group
      label={t`Droits`}
      description={t`Toute personne invitée voit les sessions, ouvre les documents et en envoie.`}
      value={[...value]}
      onChange={(chosen) => onChange(duties.filter((duty) => chosen.includes(duty)))}
    >
      <div className={classes.checks}>
        {duties.map((duty) => (
          <Checkbox key={duty} value={duty} label={dutyLabels[duty][locale]} description={meaning[duty]} mt={8} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
