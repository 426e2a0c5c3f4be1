import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { plural } from "@lingui/core/macro";
import { IconArrowBackUp, IconEdit, IconMailOff } from "@tabler/icons-react";
import { useState } from "react";
import { UndoImportMutationDocument, type ImportOutcome_ImportFragment } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

/** Takes back what an import made, once the person has read what it means. */
export function UndoImport({ outcome }: { outcome: ImportOutcome_ImportFragment }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [undo, { loading }] = useMutation(UndoImportMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const { createdCount, changedCount } = outcome;
  if (createdCount + changedCount === 0) return null;

  const filled = t`${plural(changedCount, {
    one: "# fiche complétée retrouvera son état d’avant.",
    other: "# fiches complétées retrouveront leur état d’avant.",
  })}`;

  async function confirm() {
    setRefusal(undefined);
    const result = await undo({ variables: { input: { importId: outcome.id } } }).catch(() => undefined);
    const answer = result?.data?.undoImport;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    setAsking(false);
  }

  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Annuler l’import</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        context={outcome.fileName}
        title={t`Annuler cet import ?`}
        consequences={{
          heading: t`Ce qui va se passer`,
          list: [
            {
              icon: IconArrowBackUp,
              title: t`${plural(createdCount, { one: "# fiche créée sera retirée", other: "# fiches créées seront retirées" })}`,
              detail: changedCount > 0 ? filled : undefined,
            },
            {
              icon: IconEdit,
              title: t`Ce qui a servi depuis est gardé`,
              detail: t`Une fiche modifiée depuis, ou utilisée ailleurs, reste en place : vous en aurez la liste.`,
            },
            { icon: IconMailOff, title: t`Ni e-mail, ni notification` },
          ],
        }}
        refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        keepLabel={t`Garder l’import`}
        confirmLabel={t`Annuler l’import`}
        onConfirm={() => void confirm()}
        busy={loading}
        destructive
      />
    </div>
  );
}
