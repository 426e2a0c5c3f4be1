/** Where the house reads the time. Tests and the demo move it; nothing else calls `new Date()`. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until moved. */
export class MovingClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  moveTo(instant: Date): void {
    this.instant = instant;
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

/** The calendar day of an instant at the training place (Europe/Paris), `YYYY-MM-DD`. */
export function dayInParis(instant: Date): string {
  return parisDay.format(instant);
}

const parisDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Nine in the morning of a day in Paris, one hour ahead of UTC in winter, two in summer; at nine o'clock no clock is ever changed. */
export function nineInParis(day: string): Date {
  const winter = new Date(`${day}T08:00:00Z`);
  return hourInParis.format(winter) === "09" ? winter : new Date(`${day}T07:00:00Z`);
}

const hourInParis = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Paris", hour: "2-digit", hourCycle: "h23" });
