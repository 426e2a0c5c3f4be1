import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { PushedNotification } from "@passerelle/client";
import { isExpected, isProposed, isReplacement, useNotificationWords } from "@passerelle/extranet-view";
import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { liveToast } from "@passerelle/ui";

/** Says aloud what somebody else has just published. A notification struck or read elsewhere changes in silence. */
export function useAnnounce(): (notification: PushedNotification) => void {
  const { t } = useLingui();
  const words = useNotificationWords();
  return (notification) => {
    const { kind, struckAt, readAt, sessionTitle, group, link } = notification;
    if (struckAt !== null || readAt !== null) return;
    const told = { title: words.title([notification]), context: sessionTitle ?? undefined };
    const leadingTo = (label: string) => (isInternalRoute(link) ? { label, href: link } : undefined);
    if (kind === "SESSION_PUBLISHED" || kind === "LEARNER_REMOVED") {
      liveToast({ ...told, link: leadingTo(t`Ouvrir la session`) });
      return;
    }
    if (isProposed(kind)) {
      liveToast({ ...told, link: leadingTo(t`Répondre`) });
      return;
    }
    if (isExpected(kind)) {
      liveToast({
        ...told,
        link: leadingTo(t`Voir ce qui est attendu`),
        group: {
          key: group,
          title: (count) => t`${plural(count, { one: "# document attendu", other: "# documents attendus" })}`,
        },
      });
      return;
    }
    liveToast({
      title: isReplacement(notification) ? t`Nouvelle version` : t`Nouveau document`,
      context: [notification.documentTitle ?? told.title, sessionTitle].filter(Boolean).join(" · "),
      link: leadingTo(t`Ouvrir le document`),
      group: {
        key: group,
        title: (count) => t`${plural(count, { one: "# document publié", other: "# documents publiés" })}`,
      },
    });
  };
}
