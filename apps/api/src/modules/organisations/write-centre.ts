import { LockMode } from "@mikro-orm/core";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Centre } from "./centre.entity.js";
import { centreChanged } from "./centre.events.js";
import { centreColumns, type CentreWriting } from "./centre.rules.js";
import { organisationPolicy } from "./organisation.policy.js";

/** Opens a centre: companies are attached to one, coordinators work for some. */
export async function createCentre(
  work: Work,
  input: CentreWriting & { name: string; colour: string },
): Promise<Centre> {
  authorise(work.viewer, organisationPolicy.edit, undefined);
  const columns = centreColumns(input);
  const centre = work.em.create(Centre, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    name: columns.name!,
    city: columns.city ?? null,
    colour: columns.colour!,
    host: columns.host ?? null,
    createdAt: work.now,
  });
  await work.record(centreChanged("organisations.centreCreated", centre));
  return centre;
}

/** Changes what the clients of a centre see of it. */
export async function updateCentre(
  work: Work,
  input: CentreWriting & { centreId: string; expectedVersion: number },
): Promise<Centre> {
  authorise(work.viewer, organisationPolicy.edit, undefined);
  const centre = await findCentre(work, input.centreId);
  if (centre.version !== input.expectedVersion) refuse("STALE");

  work.em.assign(centre, centreColumns(input));
  await work.record(centreChanged("organisations.centreUpdated", centre));
  return centre;
}

export async function findCentre(work: Work, id: string): Promise<Centre> {
  if (!isId(id)) throw new Denied();
  return work.em.findOneOrFail(Centre, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
