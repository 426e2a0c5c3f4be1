import { fromMark } from "../letter/marks.rules.js";

/** A calendar message names who sends it; its lines are folded anew, since the address is of any length (RFC 5545, 3.1). */
export function withSender(body: string, from: string): string {
  if (!unfolded(body).includes(fromMark)) return body;
  return unfolded(body)
    .replaceAll(fromMark, () => from)
    .split("\r\n")
    .map((line) => folded(line))
    .join("\r\n");
}

const unfolded = (body: string): string => body.replace(/\r?\n/g, "\r\n").replace(/\r\n[ \t]/g, "");

/** At 75 bytes, and never within a letter. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > (lines.length === 0 ? 75 : 74)) {
      lines.push(current);
      current = "";
    }
    current += letter;
  }
  return [...lines, current].join("\r\n ");
}
