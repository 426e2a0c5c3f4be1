/** An entry in the calendar of a contact: there, or taken out of it again. */
export type CalendarInvitationState = "LIVE" | "CANCELLED";

/** Why an entry was taken out of a calendar. */
export type CalendarEndReason =
  | "DAY_REMOVED"
  | "BOOKING_CANCELLED"
  | "SESSION_DELETED"
  | "CONTACT_DELETED"
  | "ADDRESS_CHANGED"
  | "UNBOOKED";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A day that exists, as `YYYY-MM-DD`, or null. */
export function parseDate(value: unknown): string | null {
  const parts = typeof value === "string" ? DATE.exec(value) : null;
  if (!parts) return null;

  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) ? parts[0] : null;
}

/** A day as people write one, dd/mm/yyyy, or as machines do; null for a day that does not exist. Nobody trained was born before 1900. */
export function readDay(text: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = parseDate(french ? `${french[3]}-${french[2]!.padStart(2, "0")}-${french[1]!.padStart(2, "0")}` : text);
  return day !== null && day >= "1900-01-01" ? day : null;
}

/** A time of the training place, as `HH:MM`, or null. */
export function parseLocalTime(value: unknown): string | null {
  return typeof value === "string" && LOCAL_TIME.test(value) ? value : null;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
