import { isMonth, type ExtranetLinks } from "@passerelle/extranet-view";
import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { writeSearch } from "#lib/address.ts";

export type DocumentsView = "published" | "sent" | "expected";

/** Which of its sessions the client looks at; those to come, unless it says so. */
const periods = ["past", "cancelled", "all"] as const;
export type SessionPeriod = (typeof periods)[number] | undefined;

/** Where one is in the client's screens. */
export type Place =
  | { page: "home" | "notifications" | "participants" | "nowhere" }
  | { page: "sessions"; period: SessionPeriod }
  | { page: "agenda"; month: string | undefined }
  | { page: "session" | "participant" | "document" | "dates"; id: string }
  | { page: "documents"; view: DocumentsView; unopenedOnly: boolean };

/** The client's own addresses, as its extranet writes them. */
export const clientLinks: ExtranetLinks = {
  home: () => "/",
  sessions: (period) => `/sessions${writeSearch({ period: period === "PAST" ? "past" : undefined })}`,
  agenda: (month) => `/sessions${writeSearch({ view: "agenda", month })}`,
  session: (sessionId) => `/sessions/${sessionId}`,
  participants: () => "/participants",
  participant: (participantId) => `/participants/${participantId}`,
  documents: (filter) =>
    `/documents${writeSearch({ unopened: filter?.unopenedOnly || undefined, view: filter?.view })}`,
  document: (documentId) => `/documents/${documentId}`,
  proposal: (proposalId) => `/dates/${proposalId}`,
};

export function placeAt(address: string): Place {
  if (!isInternalRoute(address)) return { page: "nowhere" };
  const { pathname, searchParams } = new URL(address, "http://client.invalid");
  const [root = "", id, ...deeper] = pathname.split("/").slice(1);
  if (deeper.length > 0) return { page: "nowhere" };
  switch (root) {
    case "":
      return { page: "home" };
    case "notifications":
      return { page: id ? "nowhere" : "notifications" };
    case "sessions":
      if (!id && searchParams.get("view") === "agenda") {
        const month = searchParams.get("month") ?? "";
        return { page: "agenda", month: isMonth(month) ? month : undefined };
      }
      return id
        ? { page: "session", id }
        : { page: "sessions", period: periods.find((period) => period === searchParams.get("period")) };
    case "participants":
      return id ? { page: "participant", id } : { page: "participants" };
    case "documents":
      return id
        ? { page: "document", id }
        : {
            page: "documents",
            view: viewOf(searchParams.get("view")),
            unopenedOnly: searchParams.get("unopened") === "true",
          };
    case "dates":
      return id ? { page: "dates", id } : { page: "nowhere" };
    default:
      return { page: "nowhere" };
  }
}

const viewOf = (view: string | null): DocumentsView => (view === "sent" || view === "expected" ? view : "published");
