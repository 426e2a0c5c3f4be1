import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { useState, type ReactNode } from "react";
import { CalendarFeedRow_FeedFragmentDoc, type CalendarFeedRow_FeedFragment } from "#gql";
import { CalendarFeedRow } from "./calendar-feed-row.tsx";
import styles from "./calendar-feeds.module.css";
import { NewCalendarFeed } from "./new-calendar-feed.tsx";
import { useCalendarFeeds, type FeedOwner } from "./use-calendar-feeds.ts";

type CalendarFeedsProps = {
  of: FeedOwner;
  feeds: FragmentType<CalendarFeedRow_FeedFragment>[];
  mayWrite: boolean;
  /** Whom a new link may be mailed to. */
  mailTo?: string | undefined;
  onChanged: () => void;
  /** What a link of this kind shows, and to whom. */
  words: ReactNode;
};

export function CalendarFeeds({ of, feeds: from, mayWrite, mailTo, onChanged, words }: CalendarFeedsProps) {
  const { t } = useLingui();
  const { data: feeds } = useSuspenseFragment({ fragment: CalendarFeedRow_FeedFragmentDoc, from });
  const acts = useCalendarFeeds(of, onChanged);
  const [asked, setAsked] = useState<string>();

  return (
    <div className={styles.feeds}>
      <p className={styles.words}>{words}</p>
      {feeds.length > 0 && (
        <ul className={styles.list}>
          {feeds.map((feed) => (
            <CalendarFeedRow key={feed.id} feed={feed} onRevoke={mayWrite ? () => setAsked(feed.id) : undefined} />
          ))}
        </ul>
      )}
      {acts.refusal && <InlineMessage kind="refusal">{acts.refusal}</InlineMessage>}
      {mayWrite ? (
        <NewCalendarFeed acts={acts} mailTo={mailTo} />
      ) : (
        feeds.length === 0 && (
          <p className={styles.words}>
            <Trans>Aucun lien n’est ouvert.</Trans>
          </p>
        )
      )}
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t`Révoquer ce lien d’agenda ?`}
        keepLabel={t`Garder le lien`}
        confirmLabel={t`Révoquer le lien`}
        onConfirm={() => {
          if (asked) void acts.revoke(asked).then(() => setAsked(undefined));
        }}
        busy={acts.isBusy}
        destructive
      >
        <Trans>
          L’agenda qui le lit cesse aussitôt de recevoir les sessions. Un lien révoqué ne revient pas : vous pourrez en
          créer un autre.
        </Trans>
      </ConfirmDialog>
    </div>
  );
}
