import type { ExtranetLinks } from "@passerelle/extranet-view";
import { writeSearch } from "../lib/address.ts";

/** The addresses of this app's pages, below its base path. */
export const extranetLinks: ExtranetLinks = {
  home: () => "/",
  sessions: (period) => `/sessions${writeSearch({ period: period === "PAST" ? "past" : undefined })}`,
  agenda: (month) => `/sessions${writeSearch({ view: "agenda", month })}`,
  session: (sessionId, at) => `/sessions/${encodeURIComponent(sessionId)}${writeSearch({ at })}`,
  participants: () => "/participants",
  participant: (participantId) => `/participants/${encodeURIComponent(participantId)}`,
  documents: (filter) =>
    `/documents${writeSearch({ view: filter?.view, unopened: filter?.unopenedOnly || undefined })}`,
  document: (documentId) => `/documents/${encodeURIComponent(documentId)}`,
  proposal: (proposalId, answer) => `/dates/${encodeURIComponent(proposalId)}${writeSearch({ answer })}`,
};
