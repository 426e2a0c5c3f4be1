import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { dateAnswerChannelLabels, dateConfirmationLabel } from "@passerelle/schema/vocabulary";
import {
  formatDate,
  formatInstantDate,
  InlineMessage,
  SideDrawer,
  SkeletonRows,
  UiLink,
  useLocale,
} from "@passerelle/ui";
import { useState } from "react";
import { DatesRecordQueryDocument, type DatesRecordQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { DefinitionList } from "#lib/definition-list.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useProposalActs } from "../acts/use-proposal-acts.ts";
import styles from "../date-proposals.module.css";
import { DatesHistory } from "./dates-history.tsx";
import { ProposalCard } from "./proposal-card.tsx";

type DatesDrawerProps = {
  sessionId: string;
  /** The client whose dates are read; none: closed. */
  companyId: string | undefined;
  onClose: () => void;
  proposeHref: string;
};

/** Where one client stands with the dates: who said what, how and when, all that was sent, and whose calendars hold the days. */
export function DatesDrawer({ sessionId, companyId, onClose, proposeHref }: DatesDrawerProps) {
  const { t } = useLingui();
  const answer = useQuery(DatesRecordQueryDocument, { variables: { sessionId }, skip: companyId === undefined });
  useRefetchOnChange(
    ({ id, kind }) => companyId !== undefined && (id === sessionId || kind === "BOOKING" || kind === "DATE_PROPOSAL"),
    () => (companyId === undefined ? Promise.resolve() : answer.refetch()),
  );
  const session = (answer.data ?? answer.previousData)?.session;
  const shown = session?.bookings.find(({ company }) => company.id === companyId);

  return (
    <SideDrawer
      opened={companyId !== undefined}
      onClose={onClose}
      context={session?.reference}
      title={shown ? t`Dates : ${shown.company.name}` : t`Dates`}
    >
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {() =>
          shown ? (
            <Record key={shown.id} booking={shown} proposeHref={proposeHref} readAgain={() => answer.refetch()} />
          ) : (
            companyId && (
              <InlineMessage kind="info">
                <Trans>Cette entreprise ne fait pas partie de la session, ou n’est plus visible pour vous.</Trans>
              </InlineMessage>
            )
          )
        }
      </Block>
    </SideDrawer>
  );
}

type Recorded = NonNullable<DatesRecordQueryQuery["session"]>["bookings"][number];
type RecordProps = { booking: Recorded; proposeHref: string; readAgain: () => Promise<unknown> };

function Record({ booking, proposeHref, readAgain }: RecordProps) {
  const { t } = useLingui();
  const { remind, withdraw, confirmOption } = useProposalActs();
  const [notice, say] = useState<NoticeWords>();
  const [busy, setBusy] = useState(false);
  const { dateConfirmation: told, company } = booking;
  const { proposal, viewerCan } = told;

  async function act(done: Promise<string | undefined>, words: string) {
    setBusy(true);
    const refusal = await done;
    setBusy(false);
    say(refusal ? { kind: "refusal", words: refusal } : { kind: "success", words });
    await readAgain().catch(() => undefined);
  }

  return (
    <div className={styles.record}>
      <Notice notice={notice} />
      <Facts booking={booking} />
      <div className={styles.buttons}>
        {proposal?.viewerCan.withdraw && (
          <Button
            variant="subtle"
            size="xs"
            disabled={busy}
            onClick={() =>
              void act(withdraw(proposal.id), t`La proposition est retirée : son lien ne fonctionne plus.`)
            }
          >
            <Trans>Retirer la proposition</Trans>
          </Button>
        )}
        {proposal?.viewerCan.remind && (
          <Button
            variant="default"
            size="xs"
            disabled={busy}
            onClick={() => void act(remind(proposal.id), t`La relance part à ${proposal.recipientName}.`)}
          >
            <Trans>Relancer</Trans>
          </Button>
        )}
        {viewerCan.propose && (
          <Button variant="default" size="xs" renderRoot={(root) => <UiLink {...root} href={proposeHref} />}>
            {proposal ? <Trans>Proposer à nouveau</Trans> : <Trans>Proposer des dates</Trans>}
          </Button>
        )}
      </div>
      <Holders booking={booking} />
      {told.proposals.length > 0 && (
        <section className={styles.part} aria-label={t`Propositions`}>
          {told.proposals.map((each) => (
            <ProposalCard
              key={each.id}
              proposal={each}
              busy={busy}
              onConfirm={(optionId) =>
                void act(
                  confirmOption(each.id, optionId),
                  t`L’option est confirmée pour ${company.name} : la session est planifiée à ces dates.`,
                )
              }
            />
          ))}
        </section>
      )}
      <section className={styles.part} aria-label={t`Historique des dates`}>
        <h3 className={styles.partTitle}>
          <Trans>Historique</Trans>
        </h3>
        <DatesHistory steps={told.history} />
      </section>
    </div>
  );
}

function Facts({ booking: { dateConfirmation: told } }: { booking: Recorded }) {
  const { t } = useLingui();
  const locale = useLocale();
  const movedOn = told.movedOn && formatDate(told.movedOn, locale);
  const confirmedOn = told.isManual && told.confirmedAt && formatInstantDate(told.confirmedAt, locale);

  return (
    <>
      <p className={styles.company}>{dateConfirmationLabel(told, locale) || t`À confirmer`}</p>
      {movedOn && (
        <InlineMessage kind="info">
          <Trans>Les dates de la session ont changé le {movedOn} : elles sont à confirmer de nouveau.</Trans>
        </InlineMessage>
      )}
      {told.comment && <p className={styles.comment}>{told.comment}</p>}
      {(told.answeredBy || confirmedOn) && (
        <DefinitionList
          entries={[
            { term: t`Répondu par`, value: told.answeredBy },
            { term: t`Canal`, value: told.channel && dateAnswerChannelLabels[told.channel][locale] },
            {
              term: t`Validées par`,
              value: confirmedOn && [told.confirmedBy?.name, confirmedOn].filter(Boolean).join(", "),
            },
          ]}
        />
      )}
    </>
  );
}

/** Whom the house tells by itself when the days move. */
function Holders({ booking: { calendarHolders } }: { booking: Recorded }) {
  const { t } = useLingui();
  if (calendarHolders.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t`Dans les agendas`}>
      <h3 className={styles.partTitle}>
        <Trans>Dans les agendas</Trans>
      </h3>
      <ul className={styles.steps}>
        {calendarHolders.map(({ id, contact, dayCount }) => (
          <li key={id}>
            <span>{`${contact.firstName} ${contact.lastName}`.trim()}</span>
            <span className={styles.hint}>
              <Plural value={dayCount} _0="Aucun jour pour l’instant" one="# jour" other="# jours" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
