import { createContext, useContext } from "react";

/**
 * The addresses the screens lead to. The extranet answers its routes; a preview answers addresses of its own and renders
 * links that lead nowhere, by the link component it gives to the design system.
 */
export type ExtranetLinks = {
  home(): string;
  sessions(period?: "UPCOMING" | "PAST"): string;
  /** The sessions by month, `YYYY-MM`; without it, this one. */
  agenda(month?: string): string;
  /** `places`: where its places without a name are given one. */
  session(sessionId: string, at?: "places"): string;
  participants(): string;
  participant(participantId: string): string;
  documents(filter?: { unopenedOnly?: boolean; view?: "sent" | "expected" }): string;
  document(documentId: string): string;
  /** Dates proposed to the company; `decline`: where it says which others would suit. */
  proposal(proposalId: string, answer?: "decline"): string;
};

export const ExtranetLinksContext = createContext<ExtranetLinks | null>(null);

export function useExtranetLinks(): ExtranetLinks {
  const links = useContext(ExtranetLinksContext);
  if (!links) throw new Error("The extranet's screens need an ExtranetLinksContext around them");
  return links;
}
