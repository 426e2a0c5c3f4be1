import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { Flash, StatusChip, UiLink, calendarDay, formatDate, formatInstantDate, useLocale } from "@passerelle/ui";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { ExpectedDocument_ExpectedFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { CancelExpectedDialog } from "./cancel-expected-dialog.tsx";
import { dueOf, dueTones, reminderOf } from "./due.ts";
import styles from "./expected.module.css";

export type ExpectedRowProps = {
  expected: ExpectedDocument_ExpectedFragment;
  company: { id: string; name: string };
  withSession: boolean;
  say: (notice: NoticeWords | undefined) => void;
  onChanged: () => void;
};

/** What is expected, by when, and how near that is; ticked under the reader's eyes when it arrives. */
export function ExpectedRow(props: ExpectedRowProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const { expected, withSession } = props;
  const { label, kind, session } = expected;
  const kindLabel = kind && documentKindLabels[kind][locale];

  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.label}>{label}</p>
        {kindLabel && kindLabel !== label && <p className={styles.detail}>{kindLabel}</p>}
        <DueLines expected={expected} />
        {withSession && session && (
          <p className={styles.detail}>
            <UiLink href={`/sessions/${session.id}/extranet?company=${props.company.id}`}>{session.title}</UiLink>
          </p>
        )}
      </div>
      <div className={styles.trail}>
        <DueChip expected={expected} />
        {expected.viewerCan.cancel && (
          <>
            <Tooltip label={t`Ne plus attendre`}>
              <ActionIcon
                aria-label={t`Ne plus attendre « ${label} »`}
                aria-haspopup="dialog"
                onClick={() => setAsking(true)}
              >
                <IconX size={16} />
              </ActionIcon>
            </Tooltip>
            <CancelExpectedDialog {...props} opened={asking} onClose={() => setAsking(false)} />
          </>
        )}
      </div>
    </li>
  );
}

function DueChip({ expected }: Pick<ExpectedRowProps, "expected">) {
  const { t } = useLingui();
  const due = dueOf(expected, calendarDay(new Date()));
  const words = {
    arrived: expected.side === "COMPANY_OWES" ? t`Reçu` : t`Publié`,
    late: t`En retard`,
    soon: t`Bientôt échu`,
    toCome: t`À venir`,
  };
  return (
    <Flash value={due}>
      <StatusChip tone={dueTones[due]}>{words[due]}</StatusChip>
    </Flash>
  );
}

function DueLines({ expected }: Pick<ExpectedRowProps, "expected">) {
  const { t } = useLingui();
  const locale = useLocale();
  const { fulfilledAt, remindedAt, receivedDocument } = expected;
  const dueOn = formatDate(expected.dueOn, locale);
  const reminder = reminderOf(expected, calendarDay(new Date()));
  const reminderOn = reminder && formatDate(reminder, locale);

  if (fulfilledAt) {
    const arrivedOn = formatInstantDate(fulfilledAt, locale);
    return (
      <p className={styles.detail}>
        {expected.side === "COMPANY_OWES" ? t`Reçu le ${arrivedOn}` : t`Publié le ${arrivedOn}`}
        {receivedDocument && ` · ${receivedDocument.title}`}
      </p>
    );
  }
  return (
    <>
      <p className={styles.detail}>{expected.state === "LATE" ? t`Attendu le ${dueOn}` : t`Pour le ${dueOn}`}</p>
      {reminderOn && <p className={styles.detail}>{t`Relance prévue le ${reminderOn}`}</p>}
      {remindedAt && <p className={styles.detail}>{t`Relancé le ${formatInstantDate(remindedAt, locale)}`}</p>}
    </>
  );
}
