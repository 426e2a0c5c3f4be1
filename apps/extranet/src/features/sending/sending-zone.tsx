import { Button } from "@mantine/core";
import { useState } from "react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { FileDropZone, InlineMessage } from "@passerelle/ui";
import { useViewer } from "../../app/viewer.ts";
import { acceptedFiles } from "../../lib/use-extranet-upload.ts";
import { DraftRow } from "./draft-row.tsx";
import classes from "./sending.module.css";
import { UnsentWarning } from "./unsent-warning.tsx";
import { useDrafts } from "./use-drafts.ts";
import type { Sent, TakingBack } from "./use-take-back.ts";

type SendingZoneProps = {
  /** The session they are for; without it, the company as a whole. */
  sessionId?: string | undefined;
  taking: TakingBack;
};

/** Where the client drops what it sends: files travel at once, get a name, and leave together. */
export function SendingZone({ sessionId, taking }: SendingZoneProps) {
  const { t } = useLingui();
  const { drafts, ready, isSending, isTravelling, hint, add, retry, remove, send, rename } = useDrafts(sessionId);
  const [sent, setSent] = useState<Sent[]>([]);
  const count = ready.length;

  const sendReady = async () => setSent(await send());
  return (
    <div className={classes.sending}>
      <FileDropZone
        title={t`Envoyer un document`}
        hint={hint}
        accept={acceptedFiles}
        disabled={isSending}
        onFiles={(files) => {
          setSent([]);
          add(files);
        }}
      />
      {drafts.length > 0 && (
        <>
          <ul className={classes.drafts} aria-label={t`Fichiers à envoyer`}>
            {drafts.map((draft) => (
              <DraftRow
                key={draft.id}
                draft={draft}
                isSending={isSending}
                onRename={(title) => rename(draft, title)}
                onRetry={() => retry(draft)}
                onRemove={() => remove(draft)}
              />
            ))}
          </ul>
          {(count > 0 || isTravelling) && (
            <Button disabled={isTravelling} loading={isSending} onClick={() => void sendReady()}>
              {isTravelling ? (
                <Trans>Envoyer</Trans>
              ) : (
                t`${plural(count, { one: "Envoyer # document", other: "Envoyer # documents" })}`
              )}
            </Button>
          )}
        </>
      )}
      <UnsentWarning isWaiting={count > 0 || isTravelling} />
      <SentNotice sent={sent} taking={taking} />
    </div>
  );
}

/** Our own success is said in place, with its undo; what was taken back one by one in the list is no longer said to be sent. */
function SentNotice({ sent, taking }: { sent: readonly Sent[]; taking: TakingBack }) {
  const { t } = useLingui();
  const { organisationName } = useViewer().access;
  const standing = sent.filter(({ id }) => !taking.taken.some((one) => one.id === id));
  const sentCount = standing.length;
  if (sentCount === 0) return null;
  return (
    <div className={classes.notice}>
      <InlineMessage kind="success">
        {t`${plural(sentCount, { one: `# document envoyé à ${organisationName}.`, other: `# documents envoyés à ${organisationName}.` })}`}
      </InlineMessage>
      <Button variant="default" loading={taking.isBusy} onClick={() => void taking.takeBack(standing)}>
        <Trans>Annuler</Trans>
      </Button>
    </div>
  );
}
