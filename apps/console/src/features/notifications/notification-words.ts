import { useLingui } from "@lingui/react/macro";
import type { NotificationItem_NotificationFragment } from "#gql";

type Told = Pick<
  NotificationItem_NotificationFragment,
  "kind" | "documentTitle" | "companyName" | "learnerName" | "outcome"
>;

/** The fact in bold; which session it is about stands under it. */
export function useNotificationWords(): (notification: Told) => string {
  const { t } = useLingui();
  return (notification) => {
    const document = notification.documentTitle ?? "";
    const company = notification.companyName ?? "";
    const learner = notification.learnerName ?? "";
    switch (notification.kind) {
      case "DOCUMENT_RECEIVED":
        return t`${company} a envoyé un document : ${document}`;
      case "DOCUMENT_PUBLISHED":
        return t`Document publié : ${document}`;
      case "DOCUMENT_EXPECTED":
      case "DOCUMENT_EXPECTED_REMINDER":
        return t`Document attendu : ${document}`;
      case "SESSION_PUBLISHED":
        return t`Session rendue visible`;
      case "SEAT_NAMED":
        return t`${company} a inscrit ${learner} sur une place réservée`;
      case "DATES_PROPOSED":
        return t`Dates proposées à ${company}`;
      case "DATES_ANSWERED":
        if (notification.outcome === "DECLINED") return t`${company} a décliné les dates`;
        if (notification.outcome === "OPTION_CHOSEN") return t`${company} a choisi une option`;
        return t`${company} a accepté les dates`;
      case "LEARNER_REMOVED":
        return t`Apprenant retiré : ${learner}`;
    }
  };
}
