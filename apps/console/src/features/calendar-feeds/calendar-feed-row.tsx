import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { formatInstantDate, formatRelative, useLocale } from "@passerelle/ui";
import { IconCalendarShare } from "@tabler/icons-react";
import type { CalendarFeedRow_FeedFragment } from "#gql";
import styles from "./calendar-feeds.module.css";

type CalendarFeedRowProps = { feed: CalendarFeedRow_FeedFragment; onRevoke: (() => void) | undefined };

/** One link: whose it is, who made it, and whether anything still reads it. */
export function CalendarFeedRow({ feed, onRevoke }: CalendarFeedRowProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = feed.contactName ?? feed.label ?? t`Lien sans nom`;
  const created = formatInstantDate(feed.createdAt, locale);
  const by = feed.createdBy?.name;
  const read = feed.lastFetchedAt && formatRelative(feed.lastFetchedAt, new Date(), locale);

  return (
    <li className={styles.row}>
      <IconCalendarShare size={16} aria-hidden />
      <div className={styles.who}>
        <p className={styles.name}>{name}</p>
        <p className={styles.detail}>
          {by ? (
            <Trans>
              Créé le {created} par {by}
            </Trans>
          ) : (
            <Trans>Créé le {created} depuis l’extranet</Trans>
          )}
          {" · "}
          {read ? <Trans>lu {read}</Trans> : <Trans>jamais lu</Trans>}
        </p>
      </div>
      {onRevoke && (
        <Button variant="default" size="xs" aria-label={t`Révoquer le lien d’agenda : ${name}`} onClick={onRevoke}>
          <Trans>Révoquer</Trans>
        </Button>
      )}
    </li>
  );
}
