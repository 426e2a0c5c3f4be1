import { normaliseEmail, type Locale, type StaffRole } from "@passerelle/schema/vocabulary";
import { writtenText } from "#companies";
import { refuse } from "#platform/failure";
import type { Links } from "#platform/links";
import { isMailAddress } from "#platform/mail/mail-address";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "../access.policy.js";
import { makePlace } from "../add-staff.js";
import type { StaffPlace } from "../staff-place.entity.js";
import { sendUserInvitation } from "./invite-user.js";
import { writtenPhone } from "./user.rules.js";
import { requireCentres } from "./keep-administrators.js";

export interface NewUser {
  email: string;
  firstName: string;
  lastName: string;
  phone?: string | null;
  role: StaffRole;
  centreIds: string[];
  /** with the switch off, no mail leaves. */
  notify: boolean;
  /** The language of the invitation. */
  locale?: Locale | null;
}

/** Adds a member of the staff, who chooses a password when accepting the invitation. */
export async function addUser(work: Work, links: Links, input: NewUser): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const email = normaliseEmail(input.email);
  const [firstName, lastName] = [writtenText(input.firstName), writtenText(input.lastName)];
  if (!isMailAddress(email)) refuse("EMAIL_INVALID");
  if (!firstName || !lastName) refuse("NAME_MISSING");
  const centreIds = input.role === "COORDINATOR" ? input.centreIds : [];
  await requireCentres(work, centreIds);

  const phone = writtenPhone(input.phone);
  const place = await makePlace(work, { email, firstName, lastName, phone, role: input.role, centreIds });
  if (input.notify) await sendUserInvitation(work, links, place, input.locale ?? "FR");
  return place;
}
