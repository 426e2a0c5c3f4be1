import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { PageHead, StatusChip } from "@passerelle/ui";
import type { ReactNode } from "react";
import { ProgrammeHead_ProgrammeFragmentDoc, type ProgrammeHead_ProgrammeFragment } from "#gql";
import { useHours } from "../hours.ts";

type ProgrammeHeadProps = { programme: FragmentType<ProgrammeHead_ProgrammeFragment>; actions?: ReactNode };

/** Title, then one sentence: how long, how many modules, how often it was taught, which version it has come to. */
export function ProgrammeHead({ programme: from, actions }: ProgrammeHeadProps) {
  const { t } = useLingui();
  const hours = useHours();
  const { data: programme } = useSuspenseFragment({ fragment: ProgrammeHead_ProgrammeFragmentDoc, from });
  const { number } = programme.version;

  return (
    <PageHead
      title={programme.title}
      focusKey={programme.id}
      breadcrumb={[{ label: t`Formations`, href: "/programmes" }, { label: programme.title }]}
      status={programme.archivedAt && <StatusChip tone="grey">{t`Archivée`}</StatusChip>}
      state={
        <>
          {hours(programme.hours)} ·{" "}
          <Plural value={programme.modules.length} _0="aucun module" one="# module" other="# modules" /> ·{" "}
          <Plural value={programme.sessionCount} _0="aucune session" one="# session" other="# sessions" /> ·{" "}
          <Trans>version {number}</Trans>
        </>
      }
      actions={actions}
    />
  );
}
