import { LockMode } from "@mikro-orm/core";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { findProgramme } from "../find-programme.js";
import { findLatestVersion } from "./write-version.js";

/**
 * The version that a session planned now is made from. The programme is held until the end of the act: whoever archives
 * or changes it at this moment comes before or after, never between.
 */
export async function latestVersionOf(work: Work, programmeId: string): Promise<{ id: string; title: string }> {
  const programme = await findProgramme(work, programmeId, LockMode.PESSIMISTIC_READ);
  if (programme.isArchived) refuse("PROGRAMME_ARCHIVED");
  return findLatestVersion(work, programme);
}
