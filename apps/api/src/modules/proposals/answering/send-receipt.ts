import type { DateOutcome, Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { queueMail } from "#mails";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import type { Work } from "#platform/work";
import type { HeldClient, HeldProposal } from "../hold-client.js";
import { callerOf, newLink } from "../sending/proposal-mail.js";
import { optionsOf } from "../sending/remind-date-proposal.js";

interface Given {
  contactId: string;
  outcome: DateOutcome;
  optionId: string | null;
  comment: string | null;
}

/** Repeats the answer by mail to whoever gave it and wishes so. */
export async function sendReceipt(
  work: Work,
  links: Links,
  client: HeldClient,
  proposal: HeldProposal,
  { contactId, outcome, optionId, comment }: Given,
): Promise<void> {
  const [contact] = await work.transaction.rows(sql<{
    firstName: string;
    name: string;
    email: string | null;
    locale: Locale;
  }>`
    select first_name as "firstName", btrim(first_name || ' ' || last_name) as name, email, locale from contact
    where organisation_id = ${work.viewer.organisationId} and id = ${contactId}`);
  if (!contact?.email) return;
  const options = await optionsOf(work, proposal.id);
  // Of a single option, also the one declined.
  const about = options.find(({ id }) => id === optionId) ?? (proposal.several ? undefined : options[0]);
  const { session, companyId, companyName } = client;
  // The link of a proposal opens for the contact it was sent to alone; a colleague who answered signs in.
  const ownLink = contactId === proposal.recipientContactId;
  await queueMail(work, {
    template: "DATES_ANSWER_RECEIPT",
    to: { name: contact.name, address: contact.email },
    locale: contact.locale,
    centreId: session.centreId,
    facts: {
      firstName: contact.firstName,
      companyName,
      sessionTitle: proposal.sessionTitle,
      outcome,
      answeredAt: work.now,
      slots: about?.slots ?? [],
      place: about?.place ?? null,
      trainer: session.trainerNames ?? null,
      comment,
      contact: callerOf(proposal),
      link: ownLink ? await newLink(work, links, proposal.id) : links.page("extranet", "/"),
    },
    replyTo: { name: proposal.senderName, address: proposal.senderAddress },
    about: { companyId, contactId, sessionId: session.id },
    key: newId(),
  });
}
