import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { createProgramme } from "./create-programme.js";
import { findProgramme } from "./find-programme.js";
import type { Programme } from "./programme.entity.js";
import { programmePolicy } from "./programme.policy.js";
import { titleOfCopy } from "./programme.rules.js";
import { latestContent } from "./versions/write-version.js";

/** Makes another programme that says the same as the latest version of this one. An archived one may be the model too. */
export async function duplicateProgramme(work: Work, input: { programmeId: string }): Promise<Programme> {
  authorise(work.viewer, programmePolicy.edit, undefined);
  const programme = await findProgramme(work, input.programmeId);
  const content = await latestContent(work, programme);
  const locale = work.viewer.kind === "house" ? "FR" : work.viewer.locale;
  return createProgramme(work, { ...content, title: titleOfCopy(content.title, locale) }, programme);
}
