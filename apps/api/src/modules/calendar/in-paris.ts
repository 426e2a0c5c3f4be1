import { DateTime } from "luxon";
import { tzlib_get_ical_block } from "timezones-ical-library";

/** All the training is in one zone: no centre says where else it is. */
export const zone = "Europe/Paris";

/** A plain Date is not converted by the library that writes calendars: it would be right on some machines only. */
export const inParis = (date: string, time: string): DateTime => DateTime.fromISO(`${date}T${time}`, { zone });

/** Puts the definition of the zone before the first event, and ends the last line as the others. A line of text cannot be taken for the mark: folded, it begins with a blank. */
export function withZone(text: string): string {
  const mark = text.includes(event) ? event : end;
  return `${text.replace(mark, () => `\r\n${parisZone}${mark}`)}\r\n`;
}

const event = "\r\nBEGIN:VEVENT\r\n";
const end = "\r\nEND:VCALENDAR";
const parisZone = [tzlib_get_ical_block(zone)].flat()[0]!.trim();
