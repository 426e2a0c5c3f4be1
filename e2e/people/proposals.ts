import type { Caller } from "./caller.ts";
import type { Stage } from "./stage.ts";

type Option = { slots: { date: string; startsAt: string; endsAt: string }[]; venue?: string };
export type Recipient = { company: string; email: string };

/** What the staff read of one client's dates. */
export type Dates = { state: string; answeredBy: string | null; channel: string | null; comment: string | null };

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Proposes the session's own dates, or several options, to a contact of one of its clients; answers the proposal's id. */
export async function proposeDates(
  marion: Caller,
  stage: Stage,
  { company, email }: Recipient,
  { dueOn = inDays(5), options = [] }: { dueOn?: string; options?: Option[] } = {},
): Promise<string> {
  const { session } = await marion.ask<{ session: ProposedSession }>(
    `query ($id: ID!) { session(id: $id) { slotsVersion bookings { company { id name contacts { id email } } } } }`,
    { id: stage.sessionId },
  );
  const client = session.bookings.map((booking) => booking.company).find(({ name }) => name === company);
  const recipient = client?.contacts.find((contact) => contact.email === email);
  if (!client || !recipient) throw new Error(`${email} of ${company} is no contact of a client of ${stage.title}.`);
  const { result } = await marion.ask<{ result: { id?: string } }>(
    `mutation ($input: SendDateProposalInput!) { result: sendDateProposal(input: $input) {
       ... on DateProposal { id } ... on Refusal { code message } } }`,
    {
      input: {
        sessionId: stage.sessionId,
        companyId: client.id,
        recipientId: recipient.id,
        dueOn,
        options,
        expectedSlotsVersion: session.slotsVersion,
      },
    },
  );
  if (!result.id) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.id;
}

export async function withdrawDates(marion: Caller, proposalId: string): Promise<void> {
  const { result } = await marion.ask<{ result: { id?: string } }>(
    `mutation ($input: WithdrawDateProposalInput!) { result: withdrawDateProposal(input: $input) {
       ... on DateProposal { id } ... on Refusal { code message } } }`,
    { input: { proposalId } },
  );
  if (!result.id) throw new Error(`Refused: ${JSON.stringify(result)}`);
}

/** Plans the session on the option that the client chose. */
export async function confirmOption(marion: Caller, proposalId: string): Promise<void> {
  const { dateProposal } = await marion.ask<{ dateProposal: { options: { id: string; isChosen: boolean }[] } }>(
    `query ($id: ID!) { dateProposal(id: $id) { options { id isChosen } } }`,
    { id: proposalId },
  );
  const optionId = dateProposal.options.find(({ isChosen }) => isChosen)?.id;
  const { result } = await marion.ask<{ result: { id?: string } }>(
    `mutation ($input: ConfirmDateOptionInput!) { result: confirmDateOption(input: $input) {
       ... on DateProposal { id } ... on Refusal { code message } } }`,
    { input: { proposalId, optionId } },
  );
  if (!result.id) throw new Error(`Refused: ${JSON.stringify(result)}`);
}

export async function datesOf(marion: Caller, stage: Stage, company: string): Promise<Dates> {
  const { session } = await marion.ask<{
    session: { bookings: { company: { name: string }; dateConfirmation: Dates }[] };
  }>(
    `query ($id: ID!) { session(id: $id) { bookings { company { name } dateConfirmation { state answeredBy channel comment } } } }`,
    { id: stage.sessionId },
  );
  const found = session.bookings.find((booking) => booking.company.name === company);
  if (!found) throw new Error(`${company} is no client of ${stage.title}.`);
  return found.dateConfirmation;
}

type ProposedSession = {
  slotsVersion: number;
  bookings: { company: { id: string; name: string; contacts: { id: string; email: string | null }[] } }[];
};
