import { duties as every, type Duty } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
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

export interface ExtranetChoices {
  inviteNewContacts: boolean;
  allowSeveralCompanies: boolean;
  defaultDuties: readonly Duty[];
  /** Left out, it stays as it is. */
  remindInvited?: boolean | null;
}

/** Chooses how contacts come in: the box ticked beforehand, several companies for one account (C-15), the duties of every contact. */
export async function updateExtranetSettings(work: Work, input: ExtranetChoices): Promise<void> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const { organisationId } = work.viewer;
  const duties = every.filter((duty) => input.defaultDuties.includes(duty));
  await work.transaction.rows(sql`
    update organisation set invite_new_contacts = ${input.inviteNewContacts}, allow_several_companies = ${input.allowSeveralCompanies}, default_duties = ${duties}::text[],
      remind_invited = coalesce(${input.remindInvited ?? null}, remind_invited)
    where id = ${organisationId}`);
  await work.record({
    id: newId(),
    kind: "access.extranetSettingsChanged",
    facts: {
      inviteNewContacts: input.inviteNewContacts,
      allowSeveralCompanies: input.allowSeveralCompanies,
      defaultDuties: duties.join(","),
      ...(typeof input.remindInvited === "boolean" ? { remindInvited: input.remindInvited } : {}),
    },
    subjects: [{ kind: "ORGANISATION", id: organisationId }],
  });
}
