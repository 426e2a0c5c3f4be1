import { useLingui } from "@lingui/react/macro";
import type { PushedNotification } from "@passerelle/client";
import { dateOutcomes, isInternalRoute, notificationKinds } from "@passerelle/schema/vocabulary";
import { liveToast } from "@passerelle/ui";
import { IconCalendarCheck } from "@tabler/icons-react";
import { useNotificationWords } from "./notification-words.ts";

/** Says aloud what a client has just done. One that is struck, or read on another screen, changes in silence. */
export function useAnnounce(): (notification: PushedNotification) => void {
  const { t } = useLingui();
  const words = useNotificationWords();
  return ({ struckAt, readAt, link, sessionTitle, ...told }) => {
    const kind = notificationKinds.find((each) => each === told.kind);
    if (!kind || struckAt !== null || readAt !== null) return;
    liveToast({
      title: words({ ...told, kind, outcome: dateOutcomes.find((each) => each === told.outcome) ?? null }),
      context: sessionTitle ?? undefined,
      icon: kind === "DATES_ANSWERED" ? <IconCalendarCheck size={16} /> : undefined,
      link: isInternalRoute(link) ? { label: t`Ouvrir la session`, href: link } : undefined,
    });
  };
}
