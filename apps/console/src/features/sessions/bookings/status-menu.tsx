import { Trans, useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton } from "@mantine/core";
import { bookingStatuses, bookingStatusLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import type { BookingRow_BookingFragment, BookingStatus } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { BookingStatusChip } from "../booking-status.tsx";
import styles from "./bookings.module.css";
import { isCancelling, StatusDialog, type Cancelling } from "./status-dialog.tsx";
import { useBookingStatus } from "./use-booking-status.ts";

type StatusMenuProps = {
  session: { id: string; reference: string };
  booking: BookingRow_BookingFragment;
  say: (notice: NoticeWords | undefined) => void;
};

/** The five statuses. What the client sees no difference of is done at once; «Annulé» and «Perdu» are shown before. */
export function StatusMenu({ session, booking, say }: StatusMenuProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const setStatus = useBookingStatus();
  const [asked, setAsked] = useState<{ status: Cancelling; opened: boolean }>();
  const { company } = booking;
  const label = (status: BookingStatus) => bookingStatusLabels[status][locale];
  if (!booking.viewerCan.decide) return <BookingStatusChip status={booking.status} />;

  async function change(status: BookingStatus, isUndo = false): Promise<string | undefined> {
    const before = booking.status;
    const failure = await setStatus({ sessionId: session.id, companyId: company.id, status });
    if (failure) return failure;
    const words = t`${company.name} : le statut est « ${label(status)} ».`;
    say({ kind: "success", words, undo: isUndo ? undefined : { act: () => void takeBack(before) } });
    return undefined;
  }

  async function takeBack(status: BookingStatus) {
    const failure = await change(status, true);
    if (failure) say({ kind: "refusal", words: failure });
  }

  async function choose(status: BookingStatus) {
    if (status === booking.status) return;
    if (isCancelling(status) && !isCancelling(booking.status)) return setAsked({ status, opened: true });
    const failure = await change(status);
    if (failure) say({ kind: "refusal", words: failure });
  }

  return (
    <>
      <Menu position="bottom-start" width={210}>
        <Menu.Target>
          <UnstyledButton
            className={styles.status}
            aria-label={t`Statut d’inscription de ${company.name} : ${label(booking.status)}`}
          >
            <BookingStatusChip status={booking.status} />
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Trans>Statut d’inscription</Trans>
          </Menu.Label>
          <Menu.RadioGroup value={booking.status}>
            {bookingStatuses.map((status) => (
              <Menu.RadioItem key={status} value={status} closeMenuOnClick onChange={() => void choose(status)}>
                <BookingStatusChip status={status} />
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <StatusDialog
          session={session}
          booking={booking}
          {...asked}
          onClose={() => setAsked({ ...asked, opened: false })}
          change={change}
        />
      )}
    </>
  );
}
