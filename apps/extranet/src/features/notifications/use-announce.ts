import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { PushedNotification } from "@passerelle/client";
import { useNotificationWords } from "@passerelle/extranet-view";
import { liveToast } from "@passerelle/ui";
import { extranetLinks } from "../../app/extranet-links.ts";

/** Says aloud what somebody else has just published. A notification struck or read elsewhere changes in silence. */
export function useAnnounce(): (notification: PushedNotification) => void {
  const { t } = useLingui();
  const words = useNotificationWords();
  return (notification) => {
    const { kind, struckAt, readAt, sessionId, documentId, sessionTitle, group } = notification;
    if (struckAt !== null || readAt !== null) return;
    const isSession = kind === "SESSION_PUBLISHED";
    const sessionLink = sessionId ? { label: t`Ouvrir la session`, href: extranetLinks.session(sessionId) } : undefined;
    const documentLink = documentId
      ? { label: t`Ouvrir le document`, href: extranetLinks.document(documentId) }
      : undefined;
    liveToast({
      title: isSession ? t`Nouvelle session` : t`Nouveau document`,
      context: isSession
        ? (sessionTitle ?? undefined)
        : [words.title([notification]), sessionTitle].filter(Boolean).join(" · "),
      link: isSession ? sessionLink : documentLink,
      group: isSession
        ? undefined
        : {
            key: group,
            title: (count) => t`${plural(count, { one: "# document publié", other: "# documents publiés" })}`,
          },
    });
  };
}
