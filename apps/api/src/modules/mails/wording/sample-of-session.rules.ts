import type { Locale, MailTemplate } from "@passerelle/schema/vocabulary";
import type { Told } from "../letter/compose-letter.js";
import type { DatedSlot } from "../letter/dates-in-words.rules.js";
import type { MailDesign } from "../letter/letter.mail.js";
import { templates } from "../templates/all.mail.js";

/** What a preview shows of a real session; the rest is invented. */
export interface SampleSession {
  title: string;
  slots: readonly DatedSlot[];
  place: string | null;
  trainer: string | null;
  centreId: string;
}

/** Where the buttons of a preview lead: nowhere, since it is shown without links. */
export const sampleLink = "https://formation.example/";

/** Facts to show a template with. Those that a session knows are its own, where the template has them at all. */
export function sampleOf(template: MailTemplate, locale: Locale, session: SampleSession | null): Told {
  const design = templates[template] as MailDesign<unknown>;
  const facts = design.sample(locale, sampleLink) as Record<string, unknown>;
  return { template, facts: session ? { ...facts, ...known(facts, ownOf(session)) } : facts } as unknown as Told;
}

function ownOf({ title, slots, place, trainer }: SampleSession): Record<string, unknown> {
  const [first] = slots.toSorted((a, b) => a.date.localeCompare(b.date));
  return {
    sessionTitle: title,
    trainer,
    place,
    slots,
    options: [{ slots, place }],
    ...(first ? { date: first.date } : {}),
  };
}

function known(facts: Record<string, unknown>, own: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(facts, name)));
  // One message of a calendar speaks of one day.
  if (typeof kept.date === "string")
    kept.slots = (own.slots as readonly DatedSlot[]).filter(({ date }) => date === kept.date);
  return kept;
}
