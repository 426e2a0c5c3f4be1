import { eventFamilies, parseDate } from "@passerelle/schema/vocabulary";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { HistoryWanted } from "./history-scope.rules.js";

/** The filters of an address, as the screen spells them; one that is none is an address of nothing (L-19). */
export function wantedOf(asked: Readonly<Record<string, string | undefined>>): HistoryWanted {
  const family = asked.family ? eventFamilies.find((each) => each === asked.family) : null;
  const days = [asked.from, asked.to].filter((day) => day && parseDate(day) === null);
  if (family === undefined || days.length > 0 || (asked.by && !isId(asked.by))) throw new Denied();
  return {
    families: family && [family],
    actorId: asked.by,
    from: asked.from,
    to: asked.to,
    search: asked.search,
  };
}
