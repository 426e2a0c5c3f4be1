import { useLingui } from "@lingui/react/macro";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import { usePublishTogether } from "../together/use-publish-together.tsx";
import type { ReplacePublicationProps } from "./replace-publication.tsx";

type ReplaceDialogProps = ReplacePublicationProps & { opened: boolean; onClose: () => void };

/** What the client will see of a newer version in the place of the one it has: never both, never none. */
export function ReplaceDialog({ publication, document, sessionId, say, opened, onClose }: ReplaceDialogProps) {
  const { t } = useLingui();
  const { replace } = usePublishTogether();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { company } = publication;
  const { title } = document;
  const former = publication.version.number;
  const { number } = document.currentVersion;
  const replacements = [{ publicationId: publication.id, documentId: document.id }];

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const { failure } = await replace(replacements);
    setBusy(false);
    if (failure !== undefined) return setRefusal(failure);
    onClose();
    say({ kind: "success", words: t`${company.name} a maintenant la version ${number} de « ${title} ».` });
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      context={company.name}
      title={t`Remplacer « ${title} » chez le client ?`}
      companies={[company]}
      act={() => ({ replacePublications: { replacements } })}
      sessionId={sessionId}
      screens={["session", "documents", "notifications"]}
      facts={() => [
        {
          title: t`La version ${number} prend la place de la version ${former}`,
          detail: t`Dans la session et dans la page « Documents ».`,
          at: "documents",
        },
        {
          title: t`Une seule notification : « Nouvelle version »`,
          detail: t`L’ancienne y est barrée, et son lien ne mène plus à rien.`,
          at: "bell",
        },
        { icon: IconHistory, title: t`La version ${former} reste dans votre historique` },
      ]}
      keepLabel={t`Garder la version ${former}`}
      confirmLabel={t`Remplacer chez le client`}
      onConfirm={() => void confirm()}
      busy={busy}
      refusal={refusal}
    />
  );
}
