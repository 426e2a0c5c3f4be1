import type { ChangeKind } from "@passerelle/client";
import { useEffect, useEffectEvent } from "react";
import { useAnnounce } from "../features/notifications/use-announce.ts";
import { refetchShown, sendingShownIn } from "../lib/refetch-shown.ts";
import { usePasserelle } from "./passerelle-context.ts";

/** What the cache calls each kind. A published document is known to its client by its publication. */
const typenames = {
  SESSION: ["ExtranetSession"],
  DATE_PROPOSAL: ["ExtranetDateProposal"],
  PUBLICATION: ["ExtranetDocument"],
  RECEIVED_DOCUMENT: ["ExtranetSentDocument"],
  EXPECTED_DOCUMENT: ["ExtranetExpectedDocument"],
  NOTIFICATION: ["Notification"],
} satisfies Partial<Record<ChangeKind, string[]>>;

const published = [
  "HomePage",
  "SessionList",
  "SessionAgenda",
  "SessionPage",
  "DocumentFilters",
  "DocumentList",
  "DocumentPage",
  "ParticipantList",
  "ParticipantPage",
];
const dated = ["HomePage", "SessionList", "SessionAgenda", "SessionPage", "ParticipantPage", "ProposalPage"];
const colleagues = ["ColleaguesPage"];

/** The queries that show something of each kind, by their names. */
const shownIn: Partial<Record<ChangeKind, string[]>> = {
  SESSION: [...published, "ProposalPage", "SentList", "ExpectedList", "CompanySending"],
  DATE_PROPOSAL: dated,
  PUBLICATION: published,
  RECEIVED_DOCUMENT: sendingShownIn,
  EXPECTED_DOCUMENT: sendingShownIn,
  COMPANY: [...colleagues, "CalendarFeed", "ParticipantList", "ParticipantPage", "PeopleToName"],
  NOTIFICATION: ["NotificationBell", "NotificationFeed", "NotificationFilters"],
  VIEWER: ["Root", ...colleagues],
};

/** Follows what others do: what is shown is read again, what is gone goes, what is new is announced. */
export function Live() {
  const client = usePasserelle();
  const announce = useEffectEvent(useAnnounce());

  useEffect(
    () =>
      client.follow({
        typenames,
        onChanges: (changes) =>
          refetchShown(
            client.apollo,
            changes.flatMap(({ kind }) => shownIn[kind] ?? []),
          ),
        onNotification: (notification) => announce(notification),
      }),
    [client],
  );
  return null;
}
