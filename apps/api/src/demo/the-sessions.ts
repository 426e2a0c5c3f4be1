import type { BookingStatus, SessionKind } from "@passerelle/schema/vocabulary";
import { laterOf, type Draft, type Guest, type Stage } from "./plot.js";
import type { Seeded } from "./seeded.js";
import type { Course } from "./the-catalogue.js";
import type { Client } from "./the-companies.js";
import { addDays, officeDay, workdays } from "./workdays.js";

/** The span of the demo around today, in days. */
const first = -210;
const last = 180;

/** Sessions spread evenly over the year, with what chance decides for each. */
export function spreadSessions(stage: Stage, count: number, today: string, chance: Seeded): Draft[] {
  return Array.from({ length: count }, (_, index) => {
    const offset = first + Math.round((index * (last - first)) / Math.max(1, count - 1));
    return aSession(stage, addDays(today, offset + chance.between(-2, 2)), today, chance);
  });
}

/** Sessions that were sold before their dates were known. */
export function undatedSessions(stage: Stage, count: number, today: string, chance: Seeded): Draft[] {
  return Array.from({ length: count }, () => {
    const course = chance.pick(stage.courses);
    const plannedOn = officeDay(addDays(today, -chance.between(4, 50)));
    const guests = chance
      .some(companiesOf(stage), 1)
      .map((client): Guest => ({ client, status: "UNDECIDED", sees: chance.isLucky(0.3) }));
    return {
      course,
      kind: "INTRA",
      modality: course.modality,
      days: [],
      guests,
      plannedOn,
      announcedOn: officeDay(addDays(plannedOn, 7)),
      papers: "none",
    };
  });
}

function aSession(stage: Stage, start: string, today: string, chance: Seeded): Draft {
  const course = chance.pick(stage.courses);
  const kind: SessionKind = chance.isLucky(0.6) ? "INTRA" : "INTER";
  const days = workdays(start, course.days, course.pace);
  const isPast = days.at(-1)! < today;
  const clients =
    kind === "INTRA" ? [chance.pick(companiesOf(stage))] : chance.some(stage.clients, chance.between(2, 4));
  const guests = clients.map((client) => aGuest(client, isPast, chance));
  const soonest = officeDay(addDays(today, -chance.between(5, 30)));
  const wished = officeDay(addDays(start, -chance.between(60, 90)));
  const plannedOn = wished < soonest ? wished : soonest;
  const announcedOn = laterOf(officeDay(addDays(plannedOn, 7)), officeDay(addDays(start, -chance.between(30, 45))));
  const isOn = guests.some(({ status }) => status === "WON" || status === "COMPLETED");
  return {
    course,
    kind,
    modality: course.modality,
    venue: venueOf(stage, course, kind, clients[0]!, chance),
    days,
    guests,
    plannedOn,
    confirmedOn: isOn ? announcedOn : undefined,
    announcedOn,
    closedOn: isOn && chance.isLucky(0.8) ? officeDay(addDays(days.at(-1)!, 30)) : undefined,
    papers: "some",
  };
}

function aGuest(client: Client, isPast: boolean, chance: Seeded): Guest {
  const luck = chance.next();
  const status: BookingStatus =
    luck < 0.05
      ? "CANCELLED"
      : luck < 0.09
        ? "LOST"
        : isPast
          ? luck < 0.8
            ? "COMPLETED"
            : "WON"
          : luck < 0.4
            ? "UNDECIDED"
            : "WON";
  const sees = chance.isLucky(status === "LOST" || status === "UNDECIDED" ? 0.2 : 0.85);
  // A private person has no extranet.
  return { client, status, sees: sees && !client.isPrivate };
}

function venueOf(stage: Stage, course: Course, kind: SessionKind, client: Client, chance: Seeded): string | undefined {
  if (course.modality === "E_LEARNING") return undefined;
  if (course.modality === "REMOTE") return "Classe virtuelle";
  return kind === "INTRA" && chance.isLucky(0.5) ? `Chez ${client.name}, ${client.city}` : chance.pick(stage.rooms);
}

const companiesOf = (stage: Stage): Client[] => stage.clients.filter((client) => !client.isPrivate);
