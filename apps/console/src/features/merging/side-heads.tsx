import { Trans } from "@lingui/react/macro";
import { StatusChip, UiLink } from "@passerelle/ui";
import { nameBeside, type Side } from "./merge-fields.rules.ts";
import styles from "./merging.module.css";

type SideHeadsProps = {
  /** What the rows are. */
  what: string;
  kept: Side;
  merged: Side;
};

export function SideHeads({ what, kept, merged }: SideHeadsProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className={styles.spoken}>{what}</span>
        </th>
        <th scope="col">
          <CompanyLink company={kept} name={nameBeside(kept, merged)} />
          <StatusChip tone="green">
            <Trans>Conservée</Trans>
          </StatusChip>
        </th>
        <th scope="col">
          <CompanyLink company={merged} name={nameBeside(merged, kept)} />
          <StatusChip tone="grey">
            <Trans>Absorbée</Trans>
          </StatusChip>
        </th>
      </tr>
    </thead>
  );
}

function CompanyLink({ company, name }: { company: Side; name: string }) {
  return (
    <UiLink className={styles.link} href={`/companies/${company.id}`}>
      {name}
    </UiLink>
  );
}
