import { limits } from "@passerelle/schema/vocabulary";
import { fileTypeFromFile } from "file-type";
import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Incoming, Storage } from "#platform/storage";
import type { Work } from "#platform/work";
import { centreChanged } from "./centre.events.js";
import { organisationPolicy } from "./organisation.policy.js";
import { findCentre } from "./write-centre.js";

export const logoLimit = limits.logo;

/** Gives a centre its logo. What it is, is read from its bytes: an SVG, which can hold a script, is none of the two. */
export async function setCentreLogo(
  work: Work,
  storage: Storage,
  { centreId, incoming }: { centreId: string; incoming: Incoming },
): Promise<{ id: string; replacedKey: string | null }> {
  authorise(work.viewer, organisationPolicy.edit, undefined);
  const centre = await findCentre(work, centreId);
  if (incoming.size > logoLimit) refuse("FILE_TOO_LARGE");
  const found = (await fileTypeFromFile(incoming.path))?.mime;
  if (found !== "image/png" && found !== "image/jpeg") refuse("LOGO_KIND_REFUSED");

  const replacedKey = centre.logoKey ?? null;
  centre.logoKey = await storage.keep(work.viewer.organisationId, incoming);
  centre.logoType = found;
  centre.logoSize = incoming.size;
  await work.record(centreChanged("organisations.logoSet", centre));
  return { id: centre.id, replacedKey };
}

/** Leaves a centre without a logo: its name stands there instead. */
export async function removeCentreLogo(
  work: Work,
  input: { centreId: string },
): Promise<{ id: string; replacedKey: string | null }> {
  authorise(work.viewer, organisationPolicy.edit, undefined);
  const centre = await findCentre(work, input.centreId);
  const replacedKey = centre.logoKey ?? null;
  if (!replacedKey) return { id: centre.id, replacedKey };

  centre.logoKey = null;
  centre.logoType = null;
  centre.logoSize = null;
  await work.record(centreChanged("organisations.logoRemoved", centre));
  return { id: centre.id, replacedKey };
}
