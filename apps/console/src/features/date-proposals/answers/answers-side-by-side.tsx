import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { dateProposalStateLabels } from "@passerelle/schema/vocabulary";
import { formatDate, Section, StatusChip, useLocale } from "@passerelle/ui";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { DatesRecordQueryDocument } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useProposalActs } from "../acts/use-proposal-acts.ts";
import styles from "../date-proposals.module.css";
import { proposalTones } from "../dates-tones.ts";
import { OptionDays } from "../record/option-days.tsx";
import { comparedOptions, type Asked } from "./answers.rules.ts";

type AnswersProps = {
  sessionId: string;
  /** Whether options were proposed to a client: there is nothing to compare otherwise, and nothing is asked. */
  hasOptions: boolean;
  say: (notice: NoticeWords | undefined) => void;
};

/** What each client answered to each option, side by side, and the one click that plans the session on one of them (B-05). */
export function AnswersSideBySide({ sessionId, hasOptions, say }: AnswersProps) {
  const { t } = useLingui();
  const skip = !hasOptions;
  const { data, previousData, refetch } = useQuery(DatesRecordQueryDocument, { variables: { sessionId }, skip });
  useRefetchOnChange(
    ({ id, kind }) => !skip && (id === sessionId || kind === "BOOKING" || kind === "DATE_PROPOSAL"),
    () => (skip ? Promise.resolve() : refetch()),
  );
  const { confirmOption } = useProposalActs();
  const [busy, setBusy] = useState<string>();
  const bookings = (data ?? previousData)?.session?.bookings ?? [];
  const asked = bookings.flatMap(({ company, dateConfirmation: { proposals } }): Asked[] => {
    const latest = proposals[0];
    if (!latest?.isSeveral || latest.state === "VOIDED") return [];
    return [{ companyId: company.id, companyName: company.name, proposal: latest }];
  });
  if (asked.length === 0) return null;

  async function confirm({ companyName, proposal }: Asked, optionId: string) {
    setBusy(optionId);
    const refusal = await confirmOption(proposal.id, optionId);
    setBusy(undefined);
    say(
      refusal
        ? { kind: "refusal", words: refusal }
        : {
            kind: "success",
            words: t`L’option est confirmée pour ${companyName} : la session est planifiée à ces dates.`,
          },
    );
    await refetch().catch(() => undefined);
  }

  return (
    <Section title={t`Réponses aux options proposées`}>
      <div className={styles.answers} tabIndex={0} role="region" aria-label={t`Réponses aux options proposées`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t`Dates`}</th>
              {asked.map(({ companyId, companyName, proposal }) => (
                <th key={companyId} scope="col">
                  <div className={styles.answer}>
                    <span>{companyName}</span>
                    <Standing proposal={proposal} />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparedOptions(asked).map(({ key, slots, offered }) => (
              <tr key={key}>
                <th scope="row">
                  <OptionDays slots={slots} />
                </th>
                {asked.map((each, place) => (
                  <td key={each.companyId}>
                    <Answer
                      asked={each}
                      option={offered[place] ?? null}
                      busy={busy !== undefined && busy === offered[place]?.id}
                      onConfirm={(optionId) => void confirm(each, optionId)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Standing({ proposal: { state, dueOn, answer } }: { proposal: Asked["proposal"] }) {
  const locale = useLocale();
  const due = formatDate(dueOn, locale);
  const comment = answer?.comment;
  return (
    <>
      <StatusChip tone={proposalTones[state]}>{dateProposalStateLabels[state][locale]}</StatusChip>
      {state === "PENDING" && (
        <span className={styles.hint}>
          <Trans>Réponse attendue jusqu’au {due}</Trans>
        </span>
      )}
      {comment && (
        <span className={styles.hint}>
          <Trans>« {comment} »</Trans>
        </span>
      )}
    </>
  );
}

type AnswerProps = {
  asked: Asked;
  option: Asked["proposal"]["options"][number] | null;
  busy: boolean;
  onConfirm: (optionId: string) => void;
};

function Answer({ asked: { companyName, proposal }, option, busy, onConfirm }: AnswerProps) {
  const { t } = useLingui();
  if (!option) return <span className={styles.muted}>{t`Non proposée`}</span>;
  if (option.isConfirmed)
    return (
      <span className={styles.chosen}>
        <IconCircleCheck size={16} aria-hidden /> <Trans>Confirmée</Trans>
      </span>
    );
  if (!option.isChosen) return <span className={styles.muted}>–</span>;
  return (
    <div className={styles.answer}>
      <span className={styles.chosen}>
        <IconCircleCheck size={16} aria-hidden /> <Trans>Choisie</Trans>
      </span>
      {proposal.viewerCan.confirmOption && (
        <Button
          size="xs"
          variant="default"
          loading={busy}
          aria-label={t`Confirmer cette option pour ${companyName}`}
          onClick={() => onConfirm(option.id)}
        >
          <Trans>Confirmer cette option</Trans>
        </Button>
      )}
    </div>
  );
}
