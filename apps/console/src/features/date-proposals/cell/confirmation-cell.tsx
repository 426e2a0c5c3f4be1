import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { dateConfirmationLabel } from "@passerelle/schema/vocabulary";
import { formatDate, UiLink, useLocale } from "@passerelle/ui";
import { IconCalendarCheck } from "@tabler/icons-react";
import { DatesOfBooking_BookingFragmentDoc, type DatesOfBooking_BookingFragment } from "#gql";
import styles from "../date-proposals.module.css";

type ConfirmationCellProps = {
  booking: FragmentType<DatesOfBooking_BookingFragment>;
  /** Where who, how, when and what is read in full. */
  href: string;
};

/** «État de confirmation», word for word, and whose calendars hold the days. */
export function ConfirmationCell({ booking: from, href }: ConfirmationCellProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data: booking } = useSuspenseFragment({ fragment: DatesOfBooking_BookingFragmentDoc, from });
  const { dateConfirmation: told, calendarHolders, company } = booking;
  const label = dateConfirmationLabel(told, locale);
  const movedOn = told.movedOn && formatDate(told.movedOn, locale);
  const holders = calendarHolders.length;
  // Nothing was asked, nothing is to be said (SPEC 3.1).
  if (!label && !movedOn && holders === 0) return null;

  return (
    <span className={styles.cell}>
      {(label || movedOn) && (
        <UiLink
          className={styles.state}
          data-state={told.state}
          href={href}
          title={t`Détail des dates de ${company.name}`}
        >
          {label || <Trans>À confirmer de nouveau : dates changées le {movedOn}</Trans>}
        </UiLink>
      )}
      {holders > 0 && (
        <span className={styles.holders}>
          <IconCalendarCheck size={14} aria-hidden />
          <Plural value={holders} one="Dans # agenda" other="Dans # agendas" />
        </span>
      )}
    </span>
  );
}
