import { expect, test } from "vitest";
import { fromMark } from "../letter/marks.rules.js";
import { withSender } from "./calendar-sender.rules.js";

const address = "une.tres.longue.adresse.d.expedition@formation-continue-des-pays-de-la-loire.example";
const unfolded = (text: string): string => text.replace(/\r\n /g, "");

test("whoever sends is written into an invitation, wherever its line was folded (L-04)", () => {
  const line = `ORGANIZER;CN="Atelier é":mailto:${fromMark}`;
  for (let fold = 1; fold < line.length; fold += 1) {
    const body = [
      "BEGIN:VEVENT",
      line.slice(0, fold),
      ` ${line.slice(fold)}`,
      "SUMMARY:Formation – œ",
      "END:VEVENT",
    ].join("\r\n");
    const sent = withSender(body, address);
    expect(unfolded(sent).split("\r\n")).toEqual([
      "BEGIN:VEVENT",
      `ORGANIZER;CN="Atelier é":mailto:${address}`,
      "SUMMARY:Formation – œ",
      "END:VEVENT",
    ]);
    for (const each of sent.split("\r\n")) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
  }
});
