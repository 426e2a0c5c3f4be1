import { addDays, limits, inOrderOfTime, type SlotTimes } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { ProposeDatesQueryQuery, SendDateProposalInput } from "#gql";

export type Proposing = {
  session: NonNullable<ProposeDatesQueryQuery["session"]>;
  booking: NonNullable<ProposeDatesQueryQuery["session"]>["bookings"][number];
  contacts: NonNullable<ProposeDatesQueryQuery["company"]>["contacts"];
};

/** A stretch of training of an option; the key names it on screen. */
export type OptionSlot = SlotTimes & { key: string };
export type OptionDraft = { key: string; slots: OptionSlot[]; venue: string };

const slot = z.object({ key: z.string(), date: z.string(), startsAt: z.string(), endsAt: z.string() });

/** What is written of a proposal. The house judges again, in the words of its refusals. */
export const proposalForm = z.object({
  several: z.boolean(),
  options: z.array(z.object({ key: z.string(), slots: z.array(slot), venue: z.string().max(limits.title) })),
  dueOn: z.string(),
  recipientId: z.string().min(1),
  /** Ids of contacts, and addresses. */
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  subject: z.string().trim().min(1).max(limits.title),
  body: z.string().max(limits.longText),
});
export type ProposalForm = z.infer<typeof proposalForm>;

let made = 0;
const newKey = (): string => `option-${(made += 1)}`;

/** One more option: the last one a week later, so that only what differs is changed. */
export function optionAfter(options: readonly OptionDraft[]): OptionDraft {
  const last = options.at(-1);
  if (!last) return { key: newKey(), slots: [], venue: "" };
  return { ...last, key: newKey(), slots: moved(last.slots, 7) };
}

/** The session's own slots as a first option. */
export function optionOf({ slots }: Proposing["session"]): OptionDraft {
  const venues = new Set(slots.map(({ venue }) => venue?.name ?? ""));
  return {
    key: newKey(),
    slots: slots.map(({ id, date, startsAt, endsAt }) => ({
      key: id,
      date,
      startsAt: startsAt.slice(0, 5),
      endsAt: endsAt.slice(0, 5),
    })),
    venue: venues.size === 1 ? ([...venues][0] ?? "") : "",
  };
}

export const moved = (slots: readonly OptionSlot[], days: number): OptionSlot[] =>
  slots.map((each) => ({ ...each, key: newKey(), date: addDays(each.date, days) }));

/** The days proposed: of the session, or of all options. */
export function daysOf({ session }: Pick<Proposing, "session">, { several, options }: ProposalForm): string[] {
  const slots: readonly SlotTimes[] = several ? options.flatMap((option) => option.slots) : session.slots;
  return inOrderOfTime(slots).map(({ date }) => date);
}

/** Who gets the answer buttons unless told otherwise: the primary contact, if it can be written to. */
export function usualRecipient(contacts: Proposing["contacts"]): string {
  const reachable = contacts.filter(({ email }) => email);
  return (reachable.find(({ isPrimary }) => isPrimary) ?? reachable[0])?.id ?? "";
}

type Attached = { uploadIds: string[] };

/** What is asked of the house. Words left as the template has them are not sent: they follow the recipient. */
export function inputOf(
  { session, booking, contacts }: Proposing,
  form: ProposalForm,
  { uploadIds, words }: Attached & { words: Partial<Pick<ProposalForm, "subject" | "body">> },
): SendDateProposalInput {
  const copies = (chosen: string[]) =>
    chosen.map((each) => (contacts.some(({ id }) => id === each) ? { contactId: each } : { address: each }));
  const { proposal, state } = booking.dateConfirmation;
  return {
    sessionId: session.id,
    companyId: booking.company.id,
    dueOn: form.dueOn,
    options: form.several
      ? form.options.map(({ slots, venue }) => ({
          slots: slots.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt })),
          venue: venue.trim() || null,
        }))
      : [],
    recipientId: form.recipientId || null,
    cc: copies(form.cc),
    bcc: copies(form.bcc),
    ...words,
    uploadIds,
    expectedSlotsVersion: session.slotsVersion,
    replacesId: state === "PENDING" ? proposal?.id : null,
  };
}
