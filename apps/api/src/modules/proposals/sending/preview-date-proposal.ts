import type { Locale, MailCopyKind } from "@passerelle/schema/vocabulary";
import { previewMail } from "#mails";
import type { Links } from "#platform/links";
import type { Work } from "#platform/work";
import { draftProposal, type WantedProposal } from "./draft-proposal.js";
import { mailsOf } from "./send-date-proposal.js";

export interface PreviewedProposal {
  subject: string;
  html: string;
  text: string;
  body: string;
  recipientName: string;
  recipientAddress: string;
  locale: Locale;
  copies: { kind: MailCopyKind; name: string; address: string }[];
}

/** The mail of the recipient exactly as it would be received, and every refusal that «Envoyer» would meet. In an act that is never kept. */
export async function previewDateProposal(
  work: Work,
  links: Links,
  wanted: WantedProposal,
): Promise<PreviewedProposal> {
  const draft = await draftProposal(work, wanted);
  const [mail] = mailsOf(draft, links.page("extranet", "/"), "");
  const { subject, html, text } = await previewMail(work, mail!);
  const { name: recipientName, address: recipientAddress, locale } = draft.recipient;
  return { subject, html, text, body: draft.body, recipientName, recipientAddress, locale, copies: draft.copies };
}
