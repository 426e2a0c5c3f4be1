import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Section, UiLink } from "@passerelle/ui";
import { IconArrowsExchange } from "@tabler/icons-react";
import { useState } from "react";
import { MergeSide_CompanyFragmentDoc, type MergeSide_CompanyFragment } from "#gql";
import { FieldsTable } from "./fields-table.tsx";
import { HangingTable } from "./hanging-table.tsx";
import { MergeButton } from "./merge-button.tsx";
import { fieldsInConflict, nameBeside, sideOf, type Chosen } from "./merge-fields.rules.ts";
import styles from "./merging.module.css";

type MergeFormProps = {
  kept: FragmentType<MergeSide_CompanyFragment>;
  merged: FragmentType<MergeSide_CompanyFragment>;
  onMerged: (keptId: string) => void;
};

/** Two records side by side: which stays, what it takes from the other, and all that will hang from it. */
export function MergeForm({ kept: keptFrom, merged: mergedFrom, onMerged }: MergeFormProps) {
  const { t } = useLingui();
  const { data: kept } = useSuspenseFragment({ fragment: MergeSide_CompanyFragmentDoc, from: keptFrom });
  const { data: merged } = useSuspenseFragment({ fragment: MergeSide_CompanyFragmentDoc, from: mergedFrom });
  const [chosen, setChosen] = useState<Chosen>({});
  const other = nameBeside(merged, kept);
  const conflicts = fieldsInConflict(kept, merged);

  return (
    <div className={styles.form}>
      <Section
        title={t`Ce que dira la fiche conservée`}
        action={
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowsExchange size={16} aria-hidden />}
            renderRoot={(root) => <UiLink {...root} href={`/duplicates/${merged.id}/${kept.id}`} />}
          >
            <Trans>Conserver plutôt {other}</Trans>
          </Button>
        }
      >
        <FieldsTable
          kept={kept}
          merged={merged}
          conflicts={conflicts}
          chosen={chosen}
          onChoose={(field, side) => setChosen({ ...chosen, [field]: side })}
        />
      </Section>
      <Section title={t`Ce qui s’y rattachera`}>
        <HangingTable kept={kept} merged={merged} />
      </Section>
      <MergeButton
        kept={kept}
        merged={merged}
        choices={conflicts.map((field) => ({ field, from: sideOf(field, kept, chosen) }))}
        onMerged={onMerged}
      />
    </div>
  );
}
