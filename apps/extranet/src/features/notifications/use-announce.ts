import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { PushedNotification } from "@passerelle/client";
import { isExpected, isProposed, isReplacement, useNotificationWords } from "@passerelle/extranet-view";
import { liveToast } from "@passerelle/ui";
import { extranetLinks } from "../../app/extranet-links.ts";

/** Says aloud what somebody else has just published. A notification struck or read elsewhere changes in silence. */
export function useAnnounce(): (notification: PushedNotification) => void {
  const { t } = useLingui();
  const words = useNotificationWords();
  return (notification) => {
    const { kind, struckAt, readAt, sessionId, documentId, sessionTitle, group, dateProposalId } = notification;
    if (struckAt !== null || readAt !== null) return;
    if (kind === "SESSION_PUBLISHED") {
      liveToast({
        title: t`Nouvelle session`,
        context: sessionTitle ?? undefined,
        link: sessionId ? { label: t`Ouvrir la session`, href: extranetLinks.session(sessionId) } : undefined,
      });
      return;
    }
    if (isProposed(kind)) {
      liveToast({
        title: words.title([notification]),
        context: sessionTitle ?? undefined,
        link: dateProposalId ? { label: t`Répondre`, href: extranetLinks.proposal(dateProposalId) } : undefined,
      });
      return;
    }
    if (kind === "LEARNER_REMOVED") {
      liveToast({
        title: words.title([notification]),
        context: sessionTitle ?? undefined,
        link: sessionId ? { label: t`Ouvrir la session`, href: extranetLinks.session(sessionId) } : undefined,
      });
      return;
    }
    if (isExpected(kind)) {
      liveToast({
        title: words.title([notification]),
        context: sessionTitle ?? undefined,
        link: {
          label: t`Voir ce qui est attendu`,
          href: sessionId ? extranetLinks.session(sessionId) : extranetLinks.home(),
        },
        group: {
          key: group,
          title: (count) => t`${plural(count, { one: "# document attendu", other: "# documents attendus" })}`,
        },
      });
      return;
    }
    liveToast({
      title: isReplacement(notification) ? t`Nouvelle version` : t`Nouveau document`,
      context: [notification.documentTitle ?? words.title([notification]), sessionTitle].filter(Boolean).join(" · "),
      link: documentId ? { label: t`Ouvrir le document`, href: extranetLinks.document(documentId) } : undefined,
      group: {
        key: group,
        title: (count) => t`${plural(count, { one: "# document publié", other: "# documents publiés" })}`,
      },
    });
  };
}
