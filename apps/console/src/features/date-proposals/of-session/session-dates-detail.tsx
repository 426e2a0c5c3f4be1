import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { datesOverdueLabel, sessionDatesLabel, sessionDatesStateOf } from "@passerelle/schema/vocabulary";
import { formatDate, InlineMessage, SkeletonRows, StatusChip, UiLink, useLocale } from "@passerelle/ui";
import { useState } from "react";
import { SessionDatesDetailQueryDocument, type DatesOfBooking_BookingFragment } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useProposalActs } from "../acts/use-proposal-acts.ts";
import styles from "../date-proposals.module.css";
import { confirmationTones } from "../dates-tones.ts";

/** «Confirmation des dates» of one session, client by client; a client that waits is reminded from here. */
export function SessionDatesDetail({ sessionId }: { sessionId: string }) {
  const answer = useQuery(SessionDatesDetailQueryDocument, { variables: { id: sessionId } });
  useRefetchOnChange(({ id }) => id === sessionId, answer.refetch);
  const bookings = (answer.data ?? answer.previousData)?.session?.bookings.filter(
    // Those that go ahead: the chip speaks of them alone.
    ({ status }) => status !== "CANCELLED" && status !== "LOST",
  );
  const count = bookings?.length;

  return (
    <div className={styles.detail}>
      <div className={styles.detailHead}>
        <span className={styles.partTitle}>
          <Trans>Confirmation des dates</Trans>
        </span>
        {count !== undefined && (
          <span className={styles.hint}>
            <Plural value={count} one="# entreprise" other="# entreprises" />
          </span>
        )}
      </div>
      <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
        {() => (
          <ul className={styles.detailList}>
            {bookings?.map((booking) => (
              <OneClient
                key={booking.id}
                booking={booking}
                href={`/sessions/${sessionId}/clients?dates=${booking.company.id}`}
              />
            ))}
          </ul>
        )}
      </Block>
    </div>
  );
}

function OneClient({ booking, href }: { booking: DatesOfBooking_BookingFragment; href: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { remind } = useProposalActs();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ refusal?: string }>();
  const { company, dateConfirmation: told } = booking;
  const { state, proposal } = told;
  const words = useShortWords(told);
  const label =
    state === "OPTION_CHOSEN"
      ? t`Option choisie`
      : sessionDatesLabel({ state: sessionDatesStateOf[state], count: 1, total: 2 }, locale).replace(/ 1\/2$/, "");

  async function remindIt() {
    if (!proposal) return;
    setBusy(true);
    const refusal = await remind(proposal.id);
    setBusy(false);
    setOutcome({ refusal });
  }

  return (
    <li className={styles.detailRow}>
      <UiLink className={styles.company} href={href}>
        {company.name}
      </UiLink>
      <span className={styles.chips}>
        <StatusChip tone={confirmationTones[state]}>{label}</StatusChip>
        {state === "EXPIRED" && (
          <StatusChip tone="red" outlined>
            {datesOverdueLabel[locale]}
          </StatusChip>
        )}
      </span>
      <span className={styles.hint}>{words}</span>
      {proposal?.viewerCan.remind && !outcome && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={busy}
          aria-label={t`Relancer ${company.name}`}
          onClick={() => void remindIt()}
        >
          <Trans>Relancer</Trans>
        </Button>
      )}
      {outcome && (
        <div className={styles.outcome}>
          <InlineMessage kind={outcome.refusal ? "refusal" : "success"}>
            {outcome.refusal ?? <Trans>La relance part à {proposal?.recipientName}.</Trans>}
          </InlineMessage>
        </div>
      )}
    </li>
  );
}

/** Under the name: since when, until when, or the day of the answer. */
function useShortWords(told: DatesOfBooking_BookingFragment["dateConfirmation"]): string {
  const { t } = useLingui();
  const locale = useLocale();
  const [sent, due, answered, moved] = [told.sentOn, told.dueOn, told.answeredOn, told.movedOn].map((day) =>
    day ? formatDate(day, locale) : "",
  );
  switch (told.state) {
    case "PENDING":
    case "EXPIRED":
      return t`Envoyé le ${sent} · échéance ${due}`;
    case "OPTION_CHOSEN":
      return t`Option choisie le ${answered}`;
    case "ACCEPTED":
      return t`Date(s) acceptée(s) le ${answered}`;
    case "DECLINED":
      return t`Date(s) déclinée(s) le ${answered}`;
    case "MANUAL":
      return t`Date(s) validée(s) manuellement`;
    case "NOT_SENT":
      return moved ? t`À confirmer de nouveau : dates changées le ${moved}` : t`Rien n’a encore été proposé`;
  }
}
