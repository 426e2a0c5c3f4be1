import { useLingui } from "@lingui/react/macro";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { IconEyeCheck } from "@tabler/icons-react";
import type { DocumentRow_DocumentFragment } from "#gql";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import type { Recipient } from "./publish-icon.tsx";

type PublishDialogProps = {
  opened: boolean;
  onClose: () => void;
  document: DocumentRow_DocumentFragment;
  sessionId: string;
  recipients: Recipient[];
  onPublish: (recipient: Recipient) => void;
};

/** Those to whom the document can be published at this moment. */
export const publishableTo = (document: DocumentRow_DocumentFragment, recipients: Recipient[]): Recipient[] =>
  recipients.filter(
    ({ company, seesSession }) =>
      seesSession && !document.livePublications.some((each) => each.company.id === company.id),
  );

/** What a client will see of a document, before it is published to it: one may also publish without looking. */
export function PublishDialog({ document, sessionId, recipients, onPublish, ...rest }: PublishDialogProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const possible = publishableTo(document, recipients);

  return (
    <WhatClientSees
      {...rest}
      context={documentKindLabels[document.kind][locale]}
      title={t`Publier « ${document.title} » ?`}
      companies={possible.map(({ company }) => company)}
      act={({ id }) => ({ publishDocument: { documentId: document.id, companyId: id } })}
      sessionId={sessionId}
      screens={["session", "documents", "notifications"]}
      facts={(company) => [
        { title: t`Le document apparaît`, detail: t`Dans la session et dans la page « Documents ».`, at: "documents" },
        {
          title: company ? t`Les contacts de ${company.name} en sont avertis` : t`Les contacts en sont avertis`,
          detail: t`Par une notification dans leur espace.`,
          at: "bell",
        },
        { icon: IconEyeCheck, title: t`Vous verrez qui l’ouvre, et quand` },
      ]}
      keepLabel={t`Ne pas publier`}
      confirmLabel={t`Publier le document`}
      onConfirm={(chosen) => {
        rest.onClose();
        const recipient = possible.find(({ company }) => company.id === chosen?.id);
        if (recipient) onPublish(recipient);
      }}
    />
  );
}
