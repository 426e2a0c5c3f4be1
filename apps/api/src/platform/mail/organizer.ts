/** Stands where the address that mails leave from will: acts write invitations, and the transport alone knows it. */
export const organizerMark = "from@house.invalid";

/**
 * Writes who invites into an invitation: calendars take changes only from the address that the mail itself came from. Lines are unfolded for it and
 * folded again, since no line is longer than 75 bytes (RFC 5545).
 */
export function withOrganizer(calendar: string, address: string): string {
  return calendar
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map((line) => (isOrganizer(line) ? line.slice(0, -organizerMark.length) + address : line))
    .flatMap(folded)
    .join("\r\n");
}

const isOrganizer = (line: string): boolean => line.startsWith("ORGANIZER") && line.endsWith(`:${organizerMark}`);

const lineBytes = 75;

/** A line and what follows it, each begun by a blank; a sign of several bytes stays whole. */
function folded(line: string): string[] {
  const lines = [""];
  let room = lineBytes;
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign);
    if (bytes > room) {
      lines.push(" ");
      room = lineBytes - 1;
    }
    lines[lines.length - 1] += sign;
    room -= bytes;
  }
  return lines;
}
