import { Organisation } from "#organisations";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "../access.policy.js";

/** Opens the extranet for the whole organisation, once. */
export async function activateExtranet(work: Work): Promise<void> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const { organisationId } = work.viewer;
  const organisation = await work.em.findOneOrFail(Organisation, organisationId);
  if (organisation.extranetActivatedAt) return;

  organisation.activateExtranet(work.now);
  await work.record({
    id: newId(),
    kind: "access.extranetActivated",
    facts: {},
    subjects: [{ kind: "ORGANISATION", id: organisationId }],
  });
}
