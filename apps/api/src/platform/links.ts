import type { Side } from "./identity.js";
import type { Settings } from "./settings.js";

/** Where the links of mails lead: an address of ours, whatever the request that caused the mail claimed to be sent to (L-17). */
export interface Links {
  to(side: Side, token: string): string;
  /** A page of a side, by its route. */
  page(side: Side, route: string): string;
  /** Where a calendar program reads sessions. */
  calendar(token: string): string;
  /** The house as clients reach it, without a path. */
  house: string;
  /** The files of a mail that were too heavy to be attached. */
  mailFiles(token: string): string;
  /** Where a reader asks for no more reminders. */
  unsubscribe(token: string): string;
}

export function linksOf({
  publicUrl,
  consoleUrl,
  extranetUrl,
}: Pick<Settings, "publicUrl" | "consoleUrl" | "extranetUrl">): Links {
  const origins: Record<Side, string> = { console: consoleUrl ?? publicUrl, extranet: extranetUrl ?? publicUrl };
  const page = (side: Side, route: string): string => new URL(`/${side}${route}`, origins[side]).toString();
  return {
    page,
    to: (side, token) => page(side, `/l/${token}`),
    calendar: (token) => new URL(`/calendar/${token}.ics`, publicUrl).toString(),
    house: new URL(origins.extranet).origin,
    mailFiles: (token) => new URL(`/mail-files/${token}`, origins.extranet).toString(),
    unsubscribe: (token) => new URL(`/unsubscribe/${token}`, origins.extranet).toString(),
  };
}
