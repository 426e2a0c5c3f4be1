import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import {
  dateAnswerChannelLabels,
  dateOutcomeLabels,
  dateProposalStateLabels,
  dateVoidReasonLabels,
} from "@passerelle/schema/vocabulary";
import {
  Card,
  formatDate,
  formatFileSize,
  formatInstant,
  formatInstantDate,
  StatusChip,
  useLocale,
} from "@passerelle/ui";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { ProposalCard_ProposalFragment } from "#gql";
import styles from "../date-proposals.module.css";
import { proposalTones } from "../dates-tones.ts";
import { OptionDays } from "./option-days.tsx";

type ProposalCardProps = {
  proposal: ProposalCard_ProposalFragment;
  busy: boolean;
  onConfirm: (optionId: string) => void;
};

/** One proposal as it was sent, and what became of it. */
export function ProposalCard({ proposal, busy, onConfirm }: ProposalCardProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { answer, state, voidReason } = proposal;
  const inCopy = proposal.copies.map(({ kind, name }) => (kind === "CC" ? name : t`${name} (CCI)`)).join(", ");
  const files = proposal.files.map(({ fileName, size }) => `${fileName} (${formatFileSize(size, locale)})`).join(", ");
  const { reminderCount, remindedAt, number } = proposal;
  const reminded = remindedAt && formatInstantDate(remindedAt, locale);

  return (
    <Card>
      <div className={styles.part}>
        <div className={styles.optionHead}>
          <h4 className={styles.partTitle}>
            <Trans>Proposition {number}</Trans>
          </h4>
          <StatusChip tone={proposalTones[state]}>{dateProposalStateLabels[state][locale]}</StatusChip>
        </div>
        {voidReason && <span className={styles.hint}>{dateVoidReasonLabels[voidReason][locale]}</span>}
        <Facts
          entries={[
            { term: t`Envoyée le`, value: `${formatInstant(proposal.sentAt, locale)}, ${proposal.sentBy.name}` },
            { term: t`Destinataire`, value: `${proposal.recipientName} (${proposal.recipientAddress})` },
            { term: t`En copie`, value: inCopy },
            { term: t`Échéance`, value: formatDate(proposal.dueOn, locale) },
            { term: t`Objet`, value: proposal.subject },
            { term: t`Pièces jointes`, value: files },
            {
              term: t`Relances`,
              value:
                reminderCount > 0 &&
                t`${plural(reminderCount, { one: "# relance", other: "# relances" })}, la dernière le ${reminded}`,
            },
          ]}
        />
        {proposal.options.map((option) => (
          <div key={option.id} className={styles.part}>
            {proposal.isSeveral && (
              <span className={option.isChosen ? styles.chosen : styles.muted}>
                {option.isChosen && <IconCircleCheck size={16} aria-hidden />}
                <OptionName {...option} />
              </span>
            )}
            <div>
              <OptionDays slots={option.slots} />
            </div>
            {option.isChosen && proposal.viewerCan.confirmOption && (
              <div>
                <Button size="xs" loading={busy} onClick={() => onConfirm(option.id)}>
                  <Trans>Confirmer cette option</Trans>
                </Button>
              </div>
            )}
          </div>
        ))}
        {answer && (
          <div>
            <Answered answer={answer} />
            {answer.comment && <p className={styles.comment}>{answer.comment}</p>}
          </div>
        )}
      </div>
    </Card>
  );
}

function Answered({ answer }: { answer: NonNullable<ProposalCard_ProposalFragment["answer"]> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const outcome = dateOutcomeLabels[answer.outcome][locale];
  const who = answer.name || t`contact effacé`;
  const when = formatInstant(answer.answeredAt, locale);
  const channel = dateAnswerChannelLabels[answer.channel][locale].toLocaleLowerCase(locale);
  return (
    <Trans>
      {outcome} : {who}, {when}, {channel}
    </Trans>
  );
}

/** Terms and what they say, close together: the card frames them. */
function Facts({ entries }: { entries: { term: string; value: ReactNode }[] }) {
  return (
    <dl className={styles.addressees}>
      {entries
        .filter(({ value }) => Boolean(value))
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

type OptionNameProps = { position: number; isChosen: boolean; isConfirmed: boolean };

export function OptionName({ position, isChosen, isConfirmed }: OptionNameProps) {
  if (isConfirmed) return <Trans>Option {position}, confirmée</Trans>;
  if (isChosen) return <Trans>Option {position}, choisie</Trans>;
  return <Trans>Option {position}</Trans>;
}
