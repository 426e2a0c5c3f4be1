import { bookCompany, planSession, publishSession, Session, type NewSlot } from "#sessions";
import type { Work } from "#platform/work";
import type { Plot, Stage } from "./plot.js";
import type { Act } from "./scenes.js";
import { at } from "./workdays.js";

/** What the staff do with a session: plan it, confirm it, show it to its clients, close it. */
export function sessionScenes(stage: Stage, plot: Plot): Act[] {
  const as = stage.organisation.hand;
  const scenes: Act[] = [{ at: at(plot.plannedOn, "08:20"), as, act: (work) => plan(work, stage, plot) }];
  if (plot.confirmedOn)
    scenes.push({
      at: at(plot.confirmedOn, "09:10"),
      as,
      act: async (work) => (await sessionOf(work, plot)).confirm(work.now),
    });
  if (plot.announcedOn) scenes.push({ at: at(plot.announcedOn, "09:10"), as, act: (work) => announce(work, plot) });
  if (plot.closedOn)
    scenes.push({
      at: at(plot.closedOn, "15:30"),
      as,
      act: async (work) => (await sessionOf(work, plot)).close(work.now),
    });
  return scenes;
}

async function plan(work: Work, stage: Stage, plot: Plot): Promise<void> {
  const session = await planSession(work, {
    centreId: stage.organisation.centreId,
    programmeId: plot.course.programmeId,
    reference: plot.reference,
    title: plot.course.title,
    kind: plot.kind,
    modality: plot.modality,
    venue: plot.venue,
    slots: plot.days.flatMap((date) => slotsOf(plot, date)),
  });
  await work.em.flush();
  for (const { client, status } of plot.guests)
    await bookCompany(work, { sessionId: session.id, companyId: client.id, status });
  plot.sessionId = session.id;
}

async function announce(work: Work, plot: Plot): Promise<void> {
  for (const { client, sees } of plot.guests)
    if (sees) await publishSession(work, { sessionId: plot.sessionId!, companyId: client.id });
}

function sessionOf(work: Work, plot: Plot): Promise<Session> {
  return work.em.findOneOrFail(Session, plot.sessionId!);
}

function slotsOf({ course }: Plot, date: string): NewSlot[] {
  if (course.times) return [{ date, startsAt: course.times[0], endsAt: course.times[1] }];
  return [
    { date, startsAt: "09:00", endsAt: "12:30" },
    { date, startsAt: "13:30", endsAt: "17:00" },
  ];
}
