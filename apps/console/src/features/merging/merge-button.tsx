import { useMutation } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconArrowRight, IconLink, IconLock, IconMailOff } from "@tabler/icons-react";
import { useState } from "react";
import { MergeCompaniesMutationDocument, type MergeChoiceInput } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { hangingFrom } from "./hanging.rules.ts";
import { nameBeside, type Side } from "./merge-fields.rules.ts";

type MergeButtonProps = {
  kept: Side;
  merged: Side;
  choices: MergeChoiceInput[];
  onMerged: (keptId: string) => void;
};

/** Says what becomes of everything before two records become one: that cannot be taken back. */
export function MergeButton({ kept, merged, choices, onMerged }: MergeButtonProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [merge, { loading, client }] = useMutation(MergeCompaniesMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const [stays, goes] = [nameBeside(kept, merged), nameBeside(merged, kept)];
  const moved = hangingFrom(merged);
  const contacts = plural(moved.contacts, { one: "# contact", other: "# contacts" });
  const sessions = plural(moved.sessions, { one: "# session", other: "# sessions" });
  const learners = plural(moved.learners, { one: "# apprenant", other: "# apprenants" });

  async function confirm() {
    setRefusal(undefined);
    const input = { keptId: kept.id, mergedId: merged.id, choices };
    const result = await merge({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.mergeCompanies;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    // The pair is one company now: what listed either of them is asked again where it is shown.
    client.cache.evict({ id: "ROOT_QUERY", fieldName: "duplicateCompanies" });
    client.cache.evict({ id: "ROOT_QUERY", fieldName: "companies" });
    onMerged(kept.id);
  }

  return (
    <div>
      <Button onClick={() => setAsking(true)}>
        <Trans>Fusionner les deux fiches</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t`Fusionner « ${goes} » dans « ${stays} » ?`}
        consequences={{
          heading: t`Ce qui va se passer`,
          list: [
            {
              icon: IconArrowRight,
              title: t`« ${stays} » reçoit tout de « ${goes} »`,
              detail: t`${contacts}, ${learners} et ${sessions}, avec les documents et les accès à l’extranet.`,
            },
            {
              icon: IconLink,
              title: t`La fiche absorbée mène à la fiche conservée`,
              detail: t`Un ancien lien vers « ${goes} » ouvre « ${stays} ».`,
            },
            { icon: IconMailOff, title: t`Ni e-mail, ni notification` },
            {
              icon: IconLock,
              title: t`Une fusion ne s’annule pas`,
              detail: t`Elle reste dans l’historique, avec les valeurs remplacées.`,
            },
          ],
        }}
        refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        keepLabel={t`Garder les deux fiches`}
        confirmLabel={t`Fusionner les deux fiches`}
        onConfirm={() => void confirm()}
        busy={loading}
        destructive
      />
    </div>
  );
}
