import { connection } from "./answers.ts";

export const announcement = {
  __typename: "Notification",
  id: "announcement",
  kind: "DOCUMENT_PUBLISHED",
  occurredAt: "2026-11-20T09:12:00Z",
  readAt: null,
  struckAt: null,
  group: "act",
  sessionTitle: "Travaux en hauteur",
  documentTitle: "Convention Travaux en hauteur",
  learnerName: null,
  replacedTitle: null,
  documentKind: "TRAINING_AGREEMENT",
  companyName: null,
  outcome: null,
  dueOn: null,
  link: "/documents/convention" as string | null,
};

export const notifications = (nodes: (typeof announcement)[]) => ({
  ...connection("Notification", nodes),
  unreadCount: nodes.filter((node) => node.readAt === null).length,
});
