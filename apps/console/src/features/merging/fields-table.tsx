import { Trans, useLingui } from "@lingui/react/macro";
import { Radio } from "@mantine/core";
import { companyFieldLabels, companyFields, type CompanyField, type MergeSide } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { sideOf, valueOf, type Chosen, type Side } from "./merge-fields.rules.ts";
import { SideHeads } from "./side-heads.tsx";
import styles from "./merging.module.css";

type FieldsTableProps = {
  kept: Side;
  merged: Side;
  conflicts: readonly CompanyField[];
  chosen: Chosen;
  onChoose: (field: CompanyField, side: MergeSide) => void;
};

/** Field by field; where both say the same there is nothing to choose. */
export function FieldsTable({ kept, merged, conflicts, chosen, onChoose }: FieldsTableProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <table className={styles.table}>
      <caption className={styles.spoken}>{t`Champs des deux fiches`}</caption>
      <SideHeads what={t`Champ`} kept={kept} merged={merged} />
      <tbody>
        {companyFields.map((field) => (
          <tr key={field}>
            <th scope="row">{companyFieldLabels[field][locale]}</th>
            {(["KEPT", "MERGED"] as const).map((side) => (
              <td key={side}>
                {conflicts.includes(field) ? (
                  <Radio
                    size="xs"
                    name={`merge-${field}`}
                    checked={sideOf(field, kept, chosen) === side}
                    onChange={() => onChoose(field, side)}
                    label={<Value field={field} company={side === "KEPT" ? kept : merged} />}
                  />
                ) : (
                  <span className={styles.same}>
                    <Value field={field} company={side === "KEPT" ? kept : merged} />
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ field, company }: { field: CompanyField; company: Side }) {
  const value = valueOf[field](company);
  if (value === null)
    return (
      <span className={styles.none}>
        <Trans>Vide</Trans>
      </span>
    );
  if (field === "KIND") return value === "INDIVIDUAL" ? <Trans>Particulier</Trans> : <Trans>Entreprise</Trans>;
  return <span data-tabular={field === "SIRET" || field === "POSTAL_CODE" || undefined}>{value}</span>;
}
