import { describe, expect, test } from "vitest";
import * as format from "./format.ts";

/** No-break spaces read as «_» (narrow) and «~» (full), so that the expectations can be read. */
const seen = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");
const now = "2026-11-21T10:00:00Z";

describe("dates", () => {
  test("a date in figures", () => {
    expect(format.formatDate("2026-11-01", "fr")).toBe("01/11/2026");
    expect(format.formatDate("2026-11-01", "en")).toBe("01/11/2026");
  });

  test("the first of a month is «1er» in French", () => {
    expect(format.formatLongDate("2027-01-01", "fr")).toBe("1er janvier 2027");
    expect(format.formatShortDate("2026-11-01", "fr")).toBe("1er nov. 2026");
    expect(format.formatLongDate("2027-01-11", "fr")).toBe("11 janvier 2027");
    expect(format.formatLongDate("2027-01-01", "en")).toBe("1 January 2027");
  });

  test("a range says once what its two ends share", () => {
    expect(seen(format.formatDateRange("2027-01-12", "2027-01-14", "fr"))).toBe("12~– 14 janv. 2027");
    expect(seen(format.formatDateRange("2027-02-15", "2027-04-30", "fr"))).toBe("15 févr.~– 30 avr. 2027");
    expect(seen(format.formatDateRange("2026-12-30", "2027-01-02", "fr"))).toBe("30 déc. 2026~– 2 janv. 2027");
    expect(seen(format.formatDateRange("2027-01-01", "2027-01-03", "fr"))).toBe("1er~– 3 janv. 2027");
    expect(format.formatDateRange("2027-01-25", "2027-01-25", "fr")).toBe("25 janv. 2027");
    expect(seen(format.formatDateRange("2027-01-12", "2027-01-14", "en"))).toBe("12~– 14 Jan 2027");
  });

  test("a day by its name", () => {
    expect(format.formatDayName("2026-11-17", "fr")).toBe("mardi 17 novembre");
    expect(format.formatDayName("2026-11-17", "fr", { short: true })).toBe("mar. 17 novembre");
    expect(format.dayAndMonth("2027-01-12", "fr")).toEqual({ day: "12", month: "janv." });
  });
});

describe("times", () => {
  test("whole hours carry no minutes in French", () => {
    expect(seen(format.formatTimeRange("09:00", "17:30:00", "fr"))).toBe("9_h~– 17_h_30");
    expect(seen(format.formatTimeRange("09:00", "17:30", "en"))).toBe("9:00~– 17:30");
  });

  test("an instant is shown on the organisation's clock, summer and winter", () => {
    expect(seen(format.formatInstant("2026-11-20T16:14:00Z", "fr"))).toBe("20/11/2026 à 17_h_14");
    expect(seen(format.formatInstant("2026-07-20T22:05:00Z", "fr"))).toBe("21/07/2026 à 0_h_05");
    expect(format.calendarDay("2026-07-20T22:05:00Z")).toBe("2026-07-21");
  });

  test("the recent past is told from now", () => {
    const ago = (instant: string) => seen(format.formatRelative(instant, now, "fr"));
    expect(ago("2026-11-21T09:59:40Z")).toBe("à l’instant");
    expect(ago("2026-11-21T09:58:00Z")).toBe("il y a 2_min");
    expect(ago("2026-11-21T08:30:00Z")).toBe("il y a 1_h");
    expect(ago("2026-11-20T16:42:00Z")).toBe("hier à 17_h_42");
    expect(ago("2026-11-12T16:42:00Z")).toBe("12/11/2026 à 17_h_42");
    expect(seen(format.formatRelative("2026-11-21T09:58:00Z", now, "en"))).toBe("2_min ago");
    expect(ago("2026-11-21T10:00:30Z")).toBe("à l’instant");
  });

  test("days head a list by their name", () => {
    expect(format.formatDayHeading("2026-11-21T06:00:00Z", now, "fr")).toBe("Aujourd’hui");
    expect(format.formatDayHeading("2026-11-20T06:00:00Z", now, "fr")).toBe("Hier");
    expect(format.formatDayHeading("2026-11-17T06:00:00Z", now, "fr")).toBe("Mardi 17 novembre");
    expect(format.formatDayHeading("2025-11-17T06:00:00Z", now, "fr")).toBe("Lundi 17 novembre 2025");
  });
});

describe("quantities", () => {
  test("amounts come from cents, with decimals only when there are some", () => {
    expect(seen(format.formatAmount(435_000, "fr"))).toBe("4_350~€");
    expect(seen(format.formatAmount(435_050, "fr"))).toBe("4_350,50~€");
    expect(format.formatAmount(435_000, "en")).toBe("€4,350");
  });

  test("sizes, counts and shares", () => {
    expect(seen(format.formatFileSize(1_468_006, "fr"))).toBe("1,4~Mo");
    expect(seen(format.formatFileSize(52_428_800, "fr"))).toBe("50~Mo");
    expect(seen(format.formatFileSize(812, "fr"))).toBe("812~o");
    expect(seen(format.formatFileSize(94_208, "en"))).toBe("92~KB");
    expect(seen(format.formatCount(12_480, "fr"))).toBe("12_480");
    expect(seen(format.formatPercent(0.81, "fr"))).toBe("81~%");
  });
});
