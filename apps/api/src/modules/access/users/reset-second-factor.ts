import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { queueMail } from "#mails";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accountSubjects, staffSubject } from "../access.events.js";
import { accessPolicy } from "../access.policy.js";
import type { StaffPlace } from "../staff-place.entity.js";
import { findUser } from "./find-user.js";

/**
 * Removes the passkeys and the authenticator of a user who lost them, and ends her sign-ins: she comes back with her password, or a new
 * one by mail. Not of an account that another organisation counts on, and nobody does it to herself: her own page asks for proof.
 */
export async function resetSecondFactor(work: Work, links: Links, input: { userId: string }): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const place = await findUser(work, input.userId);
  const { accountId } = place;
  if (!accountId) refuse("USER_WITHOUT_SECOND_FACTOR");
  const { transaction, viewer, now } = work;
  if (viewer.kind === "staff" && viewer.accessId === place.id) refuse("OWN_SECOND_FACTOR");
  const [factor] = await transaction.rows(
    sql<{ has_one: boolean }>`select has_one from door.second_factors(${[place.id]}::uuid[])`,
  );
  if (!factor?.has_one) refuse("USER_WITHOUT_SECOND_FACTOR");
  const [other] = await transaction.rows(
    sql<{ elsewhere: boolean }>`select elsewhere from door.belongs_elsewhere(${accountId})`,
  );
  if (other?.elsewhere) refuse("ACCOUNT_ELSEWHERE");

  const id = newId();
  const [account] = await transaction.rows(
    sql<{ email: string; locale: Locale }>`select email, locale from door.reset_second_factor(${accountId}, ${now})`,
  );
  await work.record({
    id,
    kind: "access.secondFactorReset",
    facts: { placeId: place.id, name: place.name },
    subjects: [...(await accountSubjects(work, accountId)), staffSubject(work)],
  });
  await queueMail(work, {
    template: "SECURITY_CHANGE",
    to: { name: place.name, address: account!.email },
    locale: account!.locale,
    centreId: null,
    facts: {
      firstName: place.firstName,
      change: "SECOND_FACTOR_RESET",
      detail: null,
      device: viewer.kind === "house" ? null : viewer.name,
      at: now,
      link: links.page("console", "/account"),
    },
    about: { staffPlaceId: place.id },
    key: id,
  });
  return place;
}
