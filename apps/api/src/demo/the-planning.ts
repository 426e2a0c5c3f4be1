import { addTrainer, addVenue, type NewVenue } from "#sessions";
import type { Work } from "#platform/work";
import { normaliseSearch, overlap, usualHalfDays, type SlotTimes } from "@passerelle/schema/vocabulary";
import type { Plot } from "./plot.js";

/** Who teaches and where: the names under which sessions are planned, and their ids. */
export interface Planning {
  trainers: Map<string, string>;
  venues: Map<string, string>;
}

export interface Cast {
  trainers: readonly (readonly [firstName: string, lastName: string])[];
  rooms: readonly NewVenue[];
}

const virtualClass = "Classe virtuelle";

export const nantesCast: Cast = {
  trainers: [
    ["Hervé", "Kerloc’h"],
    ["Sonia", "Baudry"],
    ["Olivier", "Thébault"],
    ["Aïcha", "Mansouri"],
    ["Pascal", "Guillou"],
    ["Delphine", "Roussel"],
    ["Mathieu", "Le Floch"],
    ["Corinne", "Allard"],
  ],
  rooms: [
    room("Salle Estuaire, Nantes", "14 quai de la Fosse", "44000", "Nantes", 14),
    room("Salle Erdre, Nantes", "14 quai de la Fosse", "44000", "Nantes", 10),
    room("Salle Loire, Nantes", "14 quai de la Fosse", "44000", "Nantes", 20),
    room("Plateau technique, Saint-Herblain", "3 rue du Coteau", "44800", "Saint-Herblain", 12),
    room("Salle Penhoët, Saint-Nazaire", "8 boulevard de l’Océan", "44600", "Saint-Nazaire", 12),
  ],
};

export const grenobleCast: Cast = {
  trainers: [
    ["Gilles", "Perrollaz"],
    ["Maud", "Vallier"],
  ],
  rooms: [
    room("Salle Chartreuse, Grenoble", "22 cours Jean-Jaurès", "38000", "Grenoble", 12),
    room("Salle Vercors, Grenoble", "22 cours Jean-Jaurès", "38000", "Grenoble", 8),
  ],
};

function room(name: string, address: string, postalCode: string, city: string, capacity: number): NewVenue {
  return { name, address, postalCode, city, capacity };
}

/** Records those who teach, and the rooms; the premises of clients come with the first session held there. */
export async function engage(work: Work, { trainers, rooms }: Cast): Promise<Planning> {
  const planning: Planning = { trainers: new Map(), venues: new Map() };
  for (const [rank, [firstName, lastName]] of trainers.entries()) {
    // Numbers that the regulator keeps for fiction.
    const phone = `06 39 98 01 ${String(rank + 10)}`;
    const email = `${mailbox(firstName)}@formateurs.example`;
    const trainer = await addTrainer(work, { firstName, lastName, email, phone });
    planning.trainers.set(trainer.name, trainer.id);
  }
  for (const venue of [...rooms, { name: virtualClass, isVirtual: true }])
    planning.venues.set(venue.name, (await addVenue(work, venue)).id);
  return planning;
}

const mailbox = (firstName: string): string => normaliseSearch(firstName);

/** The venue of a session by its name; the client’s own premises are recorded when they are first needed. */
export async function venueOf(work: Work, { venues }: Planning, plot: Plot): Promise<string | null> {
  if (!plot.venue) return null;
  const known = venues.get(plot.venue);
  if (known) return known;
  const [guest] = plot.guests;
  const city = plot.venue.split(", ").at(-1);
  const { id } = await addVenue(work, { name: plot.venue, city, companyId: guest?.client.id });
  venues.set(plot.venue, id);
  return id;
}

/** The slots of a session: whole days, or the hours of its course. */
export function slotsOf({ course, days }: Pick<Plot, "course" | "days">): SlotTimes[] {
  const { times } = course;
  const hours = times ? [{ startsAt: times[0], endsAt: times[1] }] : [usualHalfDays.MORNING, usualHalfDays.AFTERNOON];
  return days.flatMap((date) => hours.map((each) => ({ date, ...each })));
}

/** Where each slot is held: of a mixed session, the second half of the days is remote. */
export function placesOf(plot: Plot, planning: Planning, venueId: string | null) {
  const remoteFrom = plot.modality === "MIXED" ? plot.days[Math.ceil(plot.days.length / 2)] : undefined;
  const trainerId = plot.trainer ? planning.trainers.get(plot.trainer)! : null;
  return slotsOf(plot).map((slot) => ({
    ...slot,
    trainerId,
    venueId: remoteFrom && slot.date >= remoteFrom ? planning.venues.get(virtualClass)! : venueId,
  }));
}

/** Gives each session a trainer who is free, and another room when its own is taken: those who teach the same course come first. */
export function assign(plots: readonly Plot[], { trainers, rooms }: Cast, courses: readonly object[]): void {
  const names = trainers.map(([firstName, lastName]) => `${firstName} ${lastName}`);
  const roomNames = rooms.map(({ name }) => name);
  const taken = new Map<string, SlotTimes[]>();
  const isFree = (name: string, slots: readonly SlotTimes[]): boolean =>
    !slots.some((slot) => taken.get(name)?.some((other) => overlap(slot, other)));
  const take = (name: string | undefined, slots: readonly SlotTimes[]): void => {
    if (name) taken.set(name, [...(taken.get(name) ?? []), ...slots]);
  };
  for (const plot of plots) {
    const slots = slotsOf(plot);
    if (slots.length === 0) continue;
    const first = courses.indexOf(plot.course) % names.length;
    const willing = [...names.slice(first), ...names.slice(0, first)];
    plot.trainer = willing.find((name) => isFree(name, slots)) ?? willing[0];
    take(plot.trainer, slots);
    if (!plot.venue || !roomNames.includes(plot.venue)) continue;
    plot.venue = [plot.venue, ...roomNames].find((name) => isFree(name, slots)) ?? plot.venue;
    take(plot.venue, slots);
  }
}
