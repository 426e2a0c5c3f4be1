import { useLingui } from "@lingui/react/macro";
import { Popover, UnstyledButton } from "@mantine/core";
import { datesOverdueLabel, sessionDatesLabel } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale } from "@passerelle/ui";
import { useState } from "react";
import type { SessionDatesState } from "#gql";
import styles from "../date-proposals.module.css";
import { sessionDatesTones } from "../dates-tones.ts";
import { SessionDatesDetail } from "./session-dates-detail.tsx";

export type SessionDatesTold = {
  id: string;
  title: string;
  datesState: SessionDatesState | null;
  datesStateCount: number | null;
  datesStateOf: number | null;
  datesOverdue: boolean;
};

/** «Confirmation dates client»: where the least advanced clients are, how many, and each of them behind the chip. */
export function SessionDatesCell({ session }: { session: SessionDatesTold }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [opened, setOpened] = useState(false);
  const { datesState: state, datesStateCount: count, datesStateOf: total, title } = session;
  if (!state) return null;
  const label = sessionDatesLabel({ state, count: count ?? 1, total: total ?? 1 }, locale);
  const overdue = datesOverdueLabel[locale];

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={400} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles.chipButton}
          aria-label={
            session.datesOverdue
              ? t`Confirmation des dates de ${title} : ${label} ${overdue}`
              : t`Confirmation des dates de ${title} : ${label}`
          }
          onClick={() => setOpened(!opened)}
        >
          <span className={styles.chips}>
            {/* Read as two words, as the name says them. */}
            <StatusChip tone={sessionDatesTones[state]}>{label}</StatusChip>{" "}
            {session.datesOverdue && (
              <StatusChip tone="red" outlined>
                {overdue}
              </StatusChip>
            )}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t`Confirmation des dates`}>
        {opened && <SessionDatesDetail sessionId={session.id} />}
      </Popover.Dropdown>
    </Popover>
  );
}
