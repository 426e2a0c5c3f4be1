import { limits } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import type { Centre } from "./centre.entity.js";

/** What an administrator writes about a centre; undefined is left as it is, null and blanks are emptied. */
export interface CentreWriting {
  name?: string;
  city?: string | null;
  colour?: string;
  host?: string | null;
}

/** The columns that a writing means, checked; the first thing wrong is refused. */
export function centreColumns(writing: CentreWriting): Partial<Pick<Centre, "name" | "city" | "colour" | "host">> {
  return {
    ...(writing.name === undefined ? {} : { name: written(writing.name) ?? refuse("NAME_MISSING") }),
    ...(writing.city === undefined ? {} : { city: written(writing.city) }),
    ...(writing.colour === undefined ? {} : { colour: writtenColour(writing.colour) }),
    ...(writing.host === undefined ? {} : { host: writtenHost(writing.host) }),
  };
}

/** One line, no blanks around, null when nothing is left. */
export function written(text: string | null): string | null {
  const line = (text ?? "")
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length > limits.title) refuse("FIELD_TOO_LONG");
  return line || null;
}

/** `#1F5F4A` and `#abc` are the same to people; the database keeps one spelling. Whether text can be read on it is not asked: the shade is. */
export function writtenColour(text: string): string {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return refuse("COLOUR_INVALID");
  return `#${digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join("") : digits}`;
}

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

function writtenHost(text: string | null): string | null {
  const host = (text ?? "").trim().toLowerCase();
  if (host && !HOST.test(host)) refuse("HOST_INVALID");
  return host || null;
}
