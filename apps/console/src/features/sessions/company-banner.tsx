import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Initials } from "@passerelle/ui";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useRef, type KeyboardEvent } from "react";
import { CompanyBanner_BookingFragmentDoc, type CompanyBanner_BookingFragment } from "#gql";
import { BookingStatusChip } from "./booking-status.tsx";
import styles from "./company-banner.module.css";

type CompanyBannerProps = {
  bookings: FragmentType<CompanyBanner_BookingFragment>[];
  selectedCompanyId: string;
  onSelect: (companyId: string) => void;
  /** The panel that shows what belongs to the company selected. */
  panelId: string;
};

/** The companies of a session side by side, as tabs: one stop for the keyboard, arrows between them. */
export function CompanyBanner({ bookings: from, selectedCompanyId, onSelect, panelId }: CompanyBannerProps) {
  const { t } = useLingui();
  const { data: bookings } = useSuspenseFragment({ fragment: CompanyBanner_BookingFragmentDoc, from });
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const at = bookings.findIndex((booking) => booking.company.id === selectedCompanyId);
    const next = nextPosition(event.key, at, bookings.length);
    const booking = next === undefined ? undefined : bookings[next];
    if (!booking || next === undefined) return;
    event.preventDefault();
    onSelect(booking.company.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div ref={list} className={styles.banner} role="tablist" aria-label={t`Entreprises de la session`} onKeyDown={move}>
      {bookings.map((booking) => (
        <CompanyCard
          key={booking.id}
          booking={booking}
          selected={booking.company.id === selectedCompanyId}
          panelId={panelId}
          onSelect={() => onSelect(booking.company.id)}
        />
      ))}
    </div>
  );
}

type CompanyCardProps = {
  booking: CompanyBanner_BookingFragment;
  selected: boolean;
  panelId: string;
  onSelect: () => void;
};

function CompanyCard({ booking, selected, panelId, onSelect }: CompanyCardProps) {
  const visible = booking.publication !== null;
  const Eye = visible ? IconEye : IconEyeOff;
  return (
    <button
      type="button"
      role="tab"
      id={`${panelId}-${booking.company.id}`}
      aria-selected={selected}
      aria-controls={panelId}
      tabIndex={selected ? 0 : -1}
      className={styles.card}
      onClick={onSelect}
    >
      <Initials name={booking.company.name} size="large" look={selected ? "tint" : "plain"} square />
      <span className={styles.words}>
        <span className={styles.first}>
          <span className={styles.name}>{booking.company.name}</span>
          <BookingStatusChip status={booking.status} />
        </span>
        <span className={styles.second}>
          <Eye size={14} aria-hidden />
          {visible ? (
            <Plural value={booking.livePublicationCount} _0="Aucun document" one="# document" other="# documents" />
          ) : (
            <Trans>Non visible par le client</Trans>
          )}
        </span>
      </span>
    </button>
  );
}

function nextPosition(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
