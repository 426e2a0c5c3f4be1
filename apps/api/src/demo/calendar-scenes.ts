import { inviteToCalendar, setCalendarWish } from "#calendar";
import type { chosenSessions } from "./chosen-sessions.js";
import type { Plot, Stage } from "./plot.js";
import type { Act } from "./scenes.js";
import { at, type before } from "./workdays.js";

/** Two people of the story have their dates in their calendars: the days of the session that several clients share. */
export function calendarScenes(
  stage: Stage,
  plots: readonly Plot[],
  { shared }: ReturnType<typeof chosenSessions>,
  ago: ReturnType<typeof before>,
): Act[] {
  const readers = stage.clients.flatMap((client) => client.readers);
  const holders = ["Paul Renard", "Camille Bonnet"].map((name) => readers.find((each) => each.name === name)!);
  const plot = plots.find(({ days }) => days === shared.days)!;
  return [
    ...holders.map((as, index): Act => ({
      at: at(ago(30 - index), "11:12"),
      as,
      act: (work) => setCalendarWish(work, { wanted: true }),
    })),
    {
      at: at(ago(2), "10:24"),
      as: holders[0]!,
      act: (work) =>
        inviteToCalendar(work, {
          sessionId: plot.sessionId!,
          companyId: holders[0]!.companyId,
          contactIds: holders.map(({ contactId }) => contactId),
        }),
    },
  ];
}
