import { Trans, useLingui } from "@lingui/react/macro";
import { formatCount, useLocale } from "@passerelle/ui";
import { hangingFrom } from "./hanging.rules.ts";
import type { Side } from "./merge-fields.rules.ts";
import { SideHeads } from "./side-heads.tsx";
import styles from "./merging.module.css";

/** What hangs from each record, and what will hang from the one that stays. */
export function HangingTable({ kept, merged }: { kept: Side; merged: Side }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [here, there] = [hangingFrom(kept), hangingFrom(merged)];
  const rows: [label: string, name: keyof typeof here][] = [
    [t`Contacts`, "contacts"],
    [t`Apprenants`, "learners"],
    [t`Sessions`, "sessions"],
    [t`Documents reçus`, "receivedDocuments"],
    [t`Filiales`, "subsidiaries"],
  ];

  return (
    <table className={styles.table}>
      <caption className={styles.spoken}>{t`Ce qui se rattache à chaque fiche`}</caption>
      <SideHeads what={t`Élément`} kept={kept} merged={merged} />
      <tbody>
        {rows.map(([label, name]) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td data-tabular>{formatCount(here[name], locale)}</td>
            <td data-tabular>{formatCount(there[name], locale)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <Trans>Extranet</Trans>
          </th>
          {[kept, merged].map((company) => (
            <td key={company.id}>{company.hasOpenAccess ? <Trans>Accès ouvert</Trans> : <Trans>Aucun accès</Trans>}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
