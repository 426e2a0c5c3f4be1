import { bookCompany, closeSession, confirmSession, planSession, publishSession } from "#sessions";
import type { Work } from "#platform/work";
import type { Plot, Stage } from "./plot.js";
import type { Act } from "./scenes.js";
import { placesOf, venueOf } from "./the-planning.js";
import { at } from "./workdays.js";

/** What the staff do with a session: plan it, confirm it, show it to its clients, close it. */
export function sessionScenes(stage: Stage, plot: Plot): Act[] {
  const as = stage.organisation.hand;
  const scenes: Act[] = [{ at: at(plot.plannedOn, "08:20"), as, act: (work) => plan(work, stage, plot) }];
  if (plot.confirmedOn)
    scenes.push({
      at: at(plot.confirmedOn, "09:10"),
      as,
      act: (work) => confirmSession(work, { sessionId: plot.sessionId! }),
    });
  if (plot.announcedOn) scenes.push({ at: at(plot.announcedOn, "09:10"), as, act: (work) => announce(work, plot) });
  if (plot.closedOn)
    scenes.push({
      at: at(plot.closedOn, "15:30"),
      as,
      act: (work) => closeSession(work, { sessionId: plot.sessionId! }),
    });
  return scenes;
}

async function plan(work: Work, stage: Stage, plot: Plot): Promise<void> {
  const venueId = await venueOf(work, stage.planning, plot);
  await work.em.flush();
  const session = await planSession(work, {
    centreId: stage.organisation.centreId,
    programmeId: plot.course.programmeId,
    reference: plot.reference,
    title: plot.course.title,
    kind: plot.kind,
    modality: plot.modality,
    capacity: placesIn(plot),
    slots: placesOf(plot, stage.planning, venueId),
  });
  await work.em.flush();
  for (const { client, status } of plot.guests)
    await bookCompany(work, { sessionId: session.id, companyId: client.id, status });
  plot.sessionId = session.id;
}

/** A room has its places; online, nobody counts them. */
function placesIn({ kind, modality }: Plot): number | undefined {
  if (modality === "REMOTE" || modality === "E_LEARNING") return undefined;
  return kind === "INTRA" ? 12 : 20;
}

async function announce(work: Work, plot: Plot): Promise<void> {
  for (const { client, sees } of plot.guests)
    if (sees) await publishSession(work, { sessionId: plot.sessionId!, companyId: client.id });
}
