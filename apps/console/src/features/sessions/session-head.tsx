import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { sessionModalityLabels } from "@passerelle/schema/vocabulary";
import { PageHead, formatDateRange, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import { SessionHead_SessionFragmentDoc, type SessionHead_SessionFragment } from "#gql";
import { SessionStatusChip } from "./session-status.tsx";

type SessionHeadProps = { session: FragmentType<SessionHead_SessionFragment>; actions?: ReactNode };

/** Name and status, then one sentence: dates · hours · place · trainers · how · how many companies. */
export function SessionHead({ session: from, actions }: SessionHeadProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data: session } = useSuspenseFragment({ fragment: SessionHead_SessionFragmentDoc, from });
  const dates = session.startsOn
    ? formatDateRange(session.startsOn, session.endsOn ?? session.startsOn, locale)
    : t`Dates à définir`;
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(session.hours);

  return (
    <PageHead
      breadcrumb={[{ label: t`Sessions`, href: "/sessions" }, { label: session.reference }]}
      title={session.title}
      actions={actions}
      focusKey={session.id}
      status={<SessionStatusChip status={session.status} />}
      state={
        <>
          {dates}
          {session.hours > 0 && <> · {t`${hours} h`}</>}
          {session.venue && <> · {session.venue}</>}
          {session.trainerNames && <> · {session.trainerNames}</>} · {sessionModalityLabels[session.modality][locale]} ·{" "}
          {session.bookings.length > 0 ? (
            <Plural value={session.bookings.length} one="# entreprise" other="# entreprises" />
          ) : (
            <Trans>Aucune entreprise</Trans>
          )}
        </>
      }
    />
  );
}
