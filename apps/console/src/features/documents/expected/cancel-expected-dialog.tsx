import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconBellOff, IconEyeOff, IconMailOff } from "@tabler/icons-react";
import { useState } from "react";
import { CancelExpectedDocumentMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import type { ExpectedRowProps } from "./expected-row.tsx";

type CancelExpectedDialogProps = ExpectedRowProps & { opened: boolean; onClose: () => void };

/** What the client will see once nothing is expected any more. */
export function CancelExpectedDialog({ expected, company, say, onChanged, ...dialog }: CancelExpectedDialogProps) {
  const { t } = useLingui();
  const [cancel, { loading }] = useMutation(CancelExpectedDocumentMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const { label } = expected;

  async function confirm() {
    setRefusal(undefined);
    const variables = { input: { expectedDocumentId: expected.id } };
    const result = await cancel({ variables }).catch(() => undefined);
    const answer = result?.data?.cancelExpectedDocument;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    dialog.onClose();
    say({ kind: "success", words: t`« ${label} » n’est plus attendu.` });
    onChanged();
  }

  const seen = { icon: IconEyeOff, title: t`La demande quitte sa page d’accueil et sa session` };
  const owed = [
    seen,
    { icon: IconBellOff, title: t`Sa notification reste, barrée`, detail: t`Son lien ne mène plus à rien.` },
    { icon: IconMailOff, title: t`Aucun e-mail`, detail: t`Ni pour l’annoncer, ni pour relancer.` },
  ];
  return (
    <ConfirmDialog
      {...dialog}
      context={company.name}
      title={t`Ne plus attendre « ${label} » ?`}
      consequences={{
        heading: t`Ce que verra ${company.name}`,
        list: expected.side === "COMPANY_OWES" ? owed : [seen],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Continuer d’attendre`}
      confirmLabel={t`Ne plus attendre`}
      onConfirm={() => void confirm()}
      busy={loading}
      destructive
    >
      <p>
        <Trans>Pour l’attendre à nouveau, il faudra en refaire la demande.</Trans>
      </p>
    </ConfirmDialog>
  );
}
