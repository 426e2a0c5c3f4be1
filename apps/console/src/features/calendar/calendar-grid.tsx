import FullCalendar, { type EventDropInfo } from "@fullcalendar/react";
import dayGrid from "@fullcalendar/react/daygrid";
import interaction from "@fullcalendar/react/interaction";
import french from "@fullcalendar/react/locales/fr";
import "@fullcalendar/react/skeleton.css";
import breezy from "@fullcalendar/react/themes/breezy";
import "@fullcalendar/react/themes/breezy/theme.css";
import timeGrid from "@fullcalendar/react/timegrid";
import { addDays, daysBetween, holidayOn } from "@passerelle/schema/vocabulary";
import { useLocale, type Locale } from "@passerelle/ui";
import type { CalendarSlot_SlotFragment } from "#gql";
import { CalendarEvent } from "./calendar-event.tsx";
import styles from "./calendar.module.css";
import { periodOf } from "./period.ts";

export type Dropped = {
  slot: CalendarSlot_SlotFragment;
  date: string;
  startsAt: string;
  /** Puts it back where it was on the screen. */
  revert: () => void;
};

type CalendarGridProps = {
  view: "month" | "week";
  date: string;
  slots: readonly CalendarSlot_SlotFragment[];
  onDrop: (dropped: Dropped) => void;
  onMove: (slot: CalendarSlot_SlotFragment, to?: string) => void;
};

const views = { month: "dayGridMonth", week: "timeGridWeek" } as const;
const plugins = [dayGrid, timeGrid, interaction, breezy];

/** A month or a week of slots. Times are those of the place: the calendar is told UTC, so that it converts none of them. */
export function CalendarGrid({ view, date, slots, onDrop, onMove }: CalendarGridProps) {
  const locale = useLocale();
  const byId = new Map(slots.map((slot) => [slot.id, slot]));

  function drop({ event, revert }: EventDropInfo) {
    const slot = byId.get(event.id);
    const [day = "", time = ""] = event.startStr.split("T");
    if (!slot || !day) return revert();
    onDrop({ slot, date: day, startsAt: time.slice(0, 5) || slot.startsAt.slice(0, 5), revert });
  }

  return (
    <div className={styles.grid} data-view={view}>
      <FullCalendar
        key={`${view} ${date} ${locale}`}
        plugins={plugins}
        initialView={views[view]}
        initialDate={date}
        locales={[french]}
        locale={locale === "fr" ? "fr" : "en-gb"}
        firstDay={1}
        timeZone="UTC"
        now={parisNow}
        headerToolbar={false}
        height="auto"
        fixedWeekCount={false}
        dayMaxEvents={view === "month" ? 4 : false}
        eventDisplay="block"
        eventInteractive={false}
        eventDurationEditable={false}
        editable
        allDaySlot={false}
        slotMinTime={earliest(slots)}
        slotMaxTime={latest(slots)}
        nowIndicator
        slotEventOverlap={false}
        slotHeaderFormat={clock}
        events={[...slots.map(eventOf), ...holidaysOf(view, date, locale)]}
        eventInnerClass={styles.inner}
        eventDrop={drop}
        eventContent={({ event }) => {
          const slot = byId.get(event.id);
          // What lies under the slots keeps the look of the library.
          if (!slot) return true;
          return <CalendarEvent slot={slot} isTall={view === "week"} onMove={onMove} />;
        }}
      />
    </div>
  );
}

function eventOf(slot: CalendarSlot_SlotFragment) {
  return {
    id: slot.id,
    title: slot.title,
    start: `${slot.date}T${slot.startsAt}`,
    end: `${slot.date}T${slot.endsAt}`,
    editable: slot.canMove,
    // The slot itself wears the colours of its status.
    color: "transparent",
  };
}

const clock = { hour: "2-digit", minute: "2-digit", hour12: false } as const;

/** Public holidays lie under the slots, and say their names. */
function holidaysOf(view: "month" | "week", date: string, locale: Locale) {
  const { from, to } = periodOf(view, date);
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return days.flatMap((day) => {
    const title = holidayOn(day)?.[locale];
    return title ? [{ id: `holiday ${day}`, title, start: day, allDay: true, display: "background" }] : [];
  });
}

/** The clock of the place, written without a zone. */
const parisNow = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short", timeStyle: "medium" })
    .format(new Date())
    .replace(" ", "T");

/** From eight to seven, and more where a slot begins earlier or ends later. */
const earliest = (slots: readonly CalendarSlot_SlotFragment[]): string =>
  slots.reduce((first, slot) => (slot.startsAt < first ? `${slot.startsAt.slice(0, 2)}:00` : first), "08:00");
const latest = (slots: readonly CalendarSlot_SlotFragment[]): string =>
  slots.reduce(
    (last, slot) => (slot.endsAt > last ? `${String(Number(slot.endsAt.slice(0, 2)) + 1).padStart(2, "0")}:00` : last),
    "19:00",
  );
