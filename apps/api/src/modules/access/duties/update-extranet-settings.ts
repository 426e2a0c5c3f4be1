import { duties as every, limits, type DeletedSessionDisplay, type Duty } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { holdDeletedSessionDisplayAlone } from "#organisations";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "../access.policy.js";

/** What is left out stays as it is. */
export interface ExtranetChoices {
  expectedVersion?: number | null;
  inviteNewContacts?: boolean | null;
  allowSeveralCompanies?: boolean | null;
  defaultDuties?: readonly Duty[] | null;
  remindInvited?: boolean | null;
  deletedSessionDisplay?: DeletedSessionDisplay | null;
  notifyLearnerRemoval?: boolean | null;
  autoPublishSessions?: boolean | null;
  trashDays?: number | null;
}

type Settings = Required<{
  [Name in Exclude<keyof ExtranetChoices, "expectedVersion">]: NonNullable<ExtranetChoices[Name]>;
}>;

/**
 * Chooses how contacts come in: the box ticked beforehand, several companies for one account (C-15), the duties of every contact; and what
 * clients see: of a deleted session (C-05), of a removed learner (C-02), of a session at its first enrolment (C-22).
 */
export async function updateExtranetSettings(work: Work, input: ExtranetChoices): Promise<void> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  if (typeof input.trashDays === "number" && !isTrashTime(input.trashDays)) refuse("TRASH_DAYS_INVALID");
  if (input.deletedSessionDisplay) await holdDeletedSessionDisplayAlone(work);
  const { version, ...before } = await held(work);
  if (typeof input.expectedVersion === "number" && input.expectedVersion !== version) refuse("STALE");

  const after = chosen(before, input);
  const facts = changed(before, after);
  if (Object.keys(facts).length === 0) return;
  await work.transaction.rows(sql`
    update organisation set invite_new_contacts = ${after.inviteNewContacts}, allow_several_companies = ${after.allowSeveralCompanies},
      default_duties = ${after.defaultDuties}::text[], remind_invited = ${after.remindInvited}, deleted_session_display = ${after.deletedSessionDisplay},
      notify_learner_removal = ${after.notifyLearnerRemoval}, auto_publish_sessions = ${after.autoPublishSessions}, trash_days = ${after.trashDays}, version = version + 1
    where id = ${work.viewer.organisationId}`);
  await work.record({
    id: newId(),
    kind: "access.extranetSettingsChanged",
    facts,
    subjects: [{ kind: "ORGANISATION", id: work.viewer.organisationId }],
  });
}

async function held(work: Work): Promise<Settings & { version: number }> {
  const [settings] = await work.transaction.rows(sql<Settings & { version: number }>`
    select invite_new_contacts as "inviteNewContacts", allow_several_companies as "allowSeveralCompanies", default_duties as "defaultDuties",
      remind_invited as "remindInvited", deleted_session_display as "deletedSessionDisplay", notify_learner_removal as "notifyLearnerRemoval",
      auto_publish_sessions as "autoPublishSessions", trash_days as "trashDays", version
    from organisation where id = ${work.viewer.organisationId} for no key update`);
  return settings!;
}

const chosen = (before: Settings, input: ExtranetChoices): Settings => ({
  inviteNewContacts: input.inviteNewContacts ?? before.inviteNewContacts,
  allowSeveralCompanies: input.allowSeveralCompanies ?? before.allowSeveralCompanies,
  defaultDuties: every.filter((duty) => (input.defaultDuties ?? before.defaultDuties).includes(duty)),
  remindInvited: input.remindInvited ?? before.remindInvited,
  deletedSessionDisplay: input.deletedSessionDisplay ?? before.deletedSessionDisplay,
  notifyLearnerRemoval: input.notifyLearnerRemoval ?? before.notifyLearnerRemoval,
  autoPublishSessions: input.autoPublishSessions ?? before.autoPublishSessions,
  trashDays: input.trashDays ?? before.trashDays,
});

/** What the journal says of it: what is not as it was. */
function changed(before: Settings, after: Settings): Record<string, string | number | boolean> {
  const names = Object.keys(after) as (keyof Settings)[];
  const said = names.map(
    (name) => [name, String(before[name]) === String(after[name]) ? null : plain(after[name])] as const,
  );
  return Object.fromEntries(said.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

const plain = (value: Settings[keyof Settings]): string | number | boolean =>
  typeof value === "object" ? value.join(",") : value;

const isTrashTime = (days: number): boolean =>
  Number.isInteger(days) && days >= limits.trashDaysMin && days <= limits.trashDaysMax;
