import { useLingui } from "@lingui/react/macro";
import type { NotificationItem_NotificationFragment } from "#gql";

/** The fact in bold; which session it is about stands under it. */
export function useNotificationWords(): (notification: NotificationItem_NotificationFragment) => string {
  const { t } = useLingui();
  return (notification) => {
    const document = notification.documentTitle ?? "";
    return notification.kind === "DOCUMENT_PUBLISHED" ? t`Document publié : ${document}` : t`Session rendue visible`;
  };
}
