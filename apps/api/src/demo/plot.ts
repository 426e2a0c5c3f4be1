import type { BookingStatus, SessionKind, SessionModality } from "@passerelle/schema/vocabulary";
import type { Client } from "./the-companies.js";
import type { Course } from "./the-catalogue.js";
import type { Founded } from "./the-organisation.js";
import type { Planning } from "./the-planning.js";

/** Where sessions take place: an organisation, those it trains and what it teaches. */
export interface Stage {
  organisation: Founded;
  clients: Client[];
  courses: Course[];
  rooms: readonly string[];
  planning: Planning;
}

export interface Guest {
  client: Client;
  status: BookingStatus;
  /** Whether the session is made visible to this client. */
  sees: boolean;
}

/** The life of one session, decided before it is told. Days are `YYYY-MM-DD`. */
export interface Plot {
  course: Course;
  kind: SessionKind;
  modality: SessionModality;
  venue?: string;
  /** Who teaches it. */
  trainer?: string;
  /** None: it stays to be planned. */
  days: string[];
  guests: Guest[];
  plannedOn: string;
  confirmedOn?: string;
  /** When it is made visible to those who see it. */
  announcedOn?: string;
  closedOn?: string;
  /** How many of the usual documents it gets. */
  papers: "none" | "some" | "all";
  reference: string;
  sessionId?: string;
}

export type Draft = Omit<Plot, "reference" | "sessionId">;

const storyNumber = 118;

/** Numbers the sessions of each year by their start; 118 is kept for the story that the tour begins with. */
export function numbered(drafts: readonly Draft[], story?: Draft): Plot[] {
  const next = new Map<string, number>();
  return [...drafts]
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
    .map((draft) => {
      const year = startOf(draft).slice(0, 4);
      const number = draft === story ? storyNumber : (next.get(year) ?? 1);
      if (draft !== story) next.set(year, number + 1 === storyNumber ? number + 2 : number + 1);
      return { ...draft, reference: `SES-${year}-${String(number).padStart(4, "0")}` };
    });
}

/** Its first day; without slots, the day it was written down. */
export const startOf = (draft: Draft): string => draft.days[0] ?? draft.plannedOn;

export const endOf = (draft: Draft): string => draft.days.at(-1) ?? draft.plannedOn;

export const laterOf = (a: string, b: string): string => (a > b ? a : b);
