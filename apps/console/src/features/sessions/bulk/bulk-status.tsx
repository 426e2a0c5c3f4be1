import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { bookingStatuses, bookingStatusLabels } from "@passerelle/schema/vocabulary";
import { ConfirmDialog, useLocale } from "@passerelle/ui";
import { IconArrowBackUp, IconBellOff, IconChevronDown, IconEye, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import type { BookingStatus, SessionRow_SessionFragment } from "#gql";
import { isCancelling } from "../bookings/status-dialog.tsx";
import { BookingStatusChip } from "../booking-status.tsx";
import type { StatusChange } from "./use-bulk-acts.tsx";

type BulkStatusProps = {
  sessions: readonly SessionRow_SessionFragment[];
  onChosen: (changes: readonly StatusChange[]) => Promise<void>;
};

/** One status for every client of the sessions taken (R-040); what their clients would notice is said before. */
export function BulkStatus({ sessions, onChosen }: BulkStatusProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [asked, setAsked] = useState<{ status: BookingStatus; opened: boolean }>();
  const changes = asked ? changesTo(asked.status, sessions) : [];
  const label = asked && bookingStatusLabels[asked.status][locale];

  function choose(status: BookingStatus) {
    const wanted = changesTo(status, sessions);
    if (isCancelling(status) && wanted.length > 0) return setAsked({ status, opened: true });
    void onChosen(wanted);
  }

  return (
    <>
      <Menu position="top-end" width={210}>
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            <Trans>Statut d’inscription</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Trans>Pour tous leurs clients</Trans>
          </Menu.Label>
          {bookingStatuses.map((status) => (
            <Menu.Item key={status} onClick={() => choose(status)}>
              <BookingStatusChip status={status} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <ConfirmDialog
          opened={asked.opened}
          onClose={() => setAsked({ ...asked, opened: false })}
          title={t`${plural(changes.length, { one: `Passer # inscription à « ${label} » ?`, other: `Passer # inscriptions à « ${label} » ?` })}`}
          consequences={{
            list: [
              {
                icon: IconEye,
                title: t`La mention « Annulé » apparaît sur leurs sessions`,
                detail: t`Chez les clients à qui elles sont visibles.`,
              },
              {
                icon: IconUpload,
                title: t`Plus aucun envoi de document pour elles`,
                detail: t`Les documents restent ouverts.`,
              },
              {
                icon: IconBellOff,
                title: t`Ni notification, ni e-mail`,
                detail: t`Les agendas qui portent ces dates reçoivent leur annulation.`,
              },
              { icon: IconArrowBackUp, title: t`Un autre statut rend tout` },
            ],
          }}
          keepLabel={t`Garder les statuts`}
          confirmLabel={t`Passer à « ${label} »`}
          onConfirm={() => {
            setAsked({ ...asked, opened: false });
            void onChosen(changes);
          }}
          destructive
        >
          <Trans>Rien n’est encore fait.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Those who stand there already are left alone. */
function changesTo(to: BookingStatus, sessions: readonly SessionRow_SessionFragment[]): StatusChange[] {
  return sessions.flatMap((session) =>
    session.bookings
      .filter((booking) => booking.status !== to)
      .map(({ id, status, company }) => ({
        id,
        name: `${session.reference}, ${company.name}`,
        sessionId: session.id,
        companyId: company.id,
        from: status,
        to,
      })),
  );
}
