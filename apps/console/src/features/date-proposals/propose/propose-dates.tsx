import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { formatInstantDate, InlineMessage, SideDrawer, SkeletonRows, useLocale } from "@passerelle/ui";
import { useEffect, useEffectEvent, useRef } from "react";
import { useWatch } from "react-hook-form";
import { ProposeDatesQueryDocument, type ProposeDatesQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "../date-proposals.module.css";
import { MailPreview } from "./mail-preview.tsx";
import { MailStep } from "./mail-step.tsx";
import type { Proposing } from "./proposal-form.ts";
import { useProposal, type Sent } from "./use-proposal.ts";
import { WhenStep, type WhenStepProps } from "./when-step.tsx";

type ProposeDatesProps = Pick<WhenStepProps, "slotsField" | "planningHref" | "helpHref"> & {
  sessionId: string;
  companyId: string;
  opened: boolean;
  onClose: () => void;
  onSent: (sent: Sent) => void;
  /** Whether something written here would be lost with the page. */
  onUnsent: (isUnsent: boolean) => void;
};

/** Proposes dates to one client: when, then the mail, and how it will look. What is written outlives the drawer. */
export function ProposeDates({
  sessionId,
  companyId,
  opened,
  onClose,
  onSent,
  onUnsent,
  ...fields
}: ProposeDatesProps) {
  const { t } = useLingui();
  const answer = useQuery(ProposeDatesQueryDocument, {
    variables: { sessionId, companyId },
    // What is proposed must be what stands there now.
    fetchPolicy: "cache-and-network",
  });
  useRefetchOnChange(({ id }) => id === sessionId || id === companyId, answer.refetch);
  const data = answer.data ?? answer.previousData;
  const proposing = data && proposingOf(data, companyId);
  const proposal = useProposal({ proposing, readAgain: () => answer.refetch(), onSent });
  const { step, isUnsent, acts, form } = proposal;
  const dueOn = useWatch({ control: form.control, name: "dueOn" });

  const title = step === "when" ? t`Proposer des dates` : t`Mail de la proposition`;
  const content = useRef<HTMLDivElement>(null);
  const look = useRef<HTMLButtonElement>(null);
  const lastStep = useRef(step);
  // The button that was pressed is gone with the former step: the keyboard goes on where the next one begins.
  useEffect(() => {
    if (lastStep.current !== step) content.current?.focus();
    lastStep.current = step;
  }, [step]);

  const tellUnsent = useEffectEvent(onUnsent);
  useEffect(() => tellUnsent(isUnsent), [isUnsent]);

  return (
    <SideDrawer
      opened={opened}
      onClose={onClose}
      context={proposing && `${proposing.session.reference} · ${proposing.booking.company.name}`}
      title={title}
      buttons={
        proposing &&
        (step === "when" ? (
          <>
            <Button variant="default" onClick={onClose}>
              <Trans>Fermer</Trans>
            </Button>
            <Button
              disabled={!dueOn}
              aria-describedby={dueOn ? undefined : "due-date-first"}
              loading={proposal.busy === "preview"}
              onClick={() => void acts.writeMail()}
            >
              <Trans>Rédiger le mail</Trans>
            </Button>
          </>
        ) : (
          <>
            <Button variant="subtle" onClick={acts.back}>
              <Trans>Retour aux dates</Trans>
            </Button>
            <Button ref={look} variant="default" loading={proposal.busy === "preview"} onClick={() => void acts.look()}>
              <Trans>Aperçu</Trans>
            </Button>
            <Button loading={proposal.busy === "send"} onClick={() => void acts.post()}>
              <Trans>Envoyer</Trans>
            </Button>
          </>
        ))
      }
    >
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {() =>
          proposing ? (
            <div ref={content} tabIndex={-1} role="group" aria-label={title} className={styles.step}>
              <Replaces booking={proposing.booking} />
              {step === "when" ? (
                <WhenStep form={form} proposing={proposing} faults={proposal.faults} {...fields} />
              ) : (
                <MailStep
                  form={form}
                  proposing={proposing}
                  attachments={proposal.attachments}
                  onRecipient={() => void acts.suggest()}
                />
              )}
              {step === "when" && !dueOn && (
                <p className={styles.hint} id="due-date-first">
                  <Trans>Choisissez la date d’échéance : le mail s’écrit ensuite.</Trans>
                </p>
              )}
              <Notice
                notice={
                  proposal.refusal && !proposal.isPreviewing ? { kind: "refusal", words: proposal.refusal } : undefined
                }
              />
              {isUnsent && <Unsent onForget={acts.forget} />}
              <MailPreview
                mail={proposal.mail}
                files={proposal.attachments.uploads.map(({ file }) => file.name)}
                opened={proposal.isPreviewing}
                onClose={acts.leavePreview}
                onLeft={() => look.current?.focus()}
                onSend={() => void acts.post()}
                busy={proposal.busy === "send"}
                refusal={proposal.refusal}
              />
            </div>
          ) : (
            <InlineMessage kind="info">
              <Trans>Cette entreprise ne fait pas partie de la session, ou n’est plus visible pour vous.</Trans>
            </InlineMessage>
          )
        }
      </Block>
    </SideDrawer>
  );
}

/** Said before: what was sent earlier opens nothing any more, and an answer given to it no longer counts. */
function Replaces({ booking }: { booking: Proposing["booking"] }) {
  const locale = useLocale();
  const { state, proposal } = booking.dateConfirmation;
  const sentOn = proposal && formatInstantDate(proposal.sentAt, locale);
  if (state === "PENDING")
    return (
      <InlineMessage kind="info">
        <Trans>
          Cette proposition remplace celle du {sentOn} : le lien déjà reçu par {proposal?.recipientName} ne fonctionnera
          plus.
        </Trans>
      </InlineMessage>
    );
  if (state === "ACCEPTED" || state === "OPTION_CHOSEN")
    return (
      <InlineMessage kind="info">
        <Trans>
          Ce client a déjà répondu. Une nouvelle proposition lui repose la question ; sa réponse reste dans
          l’historique.
        </Trans>
      </InlineMessage>
    );
  return null;
}

function Unsent({ onForget }: { onForget: () => void }) {
  return (
    <p className={styles.hint}>
      <Trans>Rien n’est encore envoyé. Fermer garde ce que vous avez écrit.</Trans>{" "}
      <Button variant="subtle" size="compact-sm" onClick={onForget}>
        <Trans>Recommencer</Trans>
      </Button>
    </p>
  );
}

function proposingOf({ session, company }: ProposeDatesQueryQuery, companyId: string): Proposing | undefined {
  const booking = session?.bookings.find((each) => each.company.id === companyId);
  if (!session || !booking || !booking.dateConfirmation.viewerCan.propose) return undefined;
  return { session, booking, contacts: company?.contacts ?? [] };
}
