import type { Door } from "#platform/context";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { Works } from "#platform/work";
import { AccessResolver } from "./access.resolver.js";
import { AccountResolver } from "./accounts/account.resolver.js";
import { sendPasswordResetJob, sendPasswordResets } from "./accounts/send-password-reset.job.js";
import { contactAddressListeners } from "./contact-address.listener.js";
import {
  AccessCentreResolver,
  CompanyAccessResolver,
  ContactAccessResolver,
  OrganisationAccessResolver,
} from "./contact-access.resolver.js";
import { contactTrashListeners } from "./contact-trash.listener.js";
import {
  ColleagueResolver,
  ContactDutiesResolver,
  ExtranetColleaguesResolver,
  ViewerDutiesResolver,
} from "./duties/duty.resolver.js";
import { ExtranetSettingsResolver } from "./duties/extranet-settings.resolver.js";
import { ExtranetAccessSchema } from "./extranet-access.entity.js";
import { InvitationResolver } from "./invitations/invitation.resolver.js";
import { remindInvitedJob } from "./invitations/remind-invited.job.js";
import { remindInvited } from "./invitations/write-invitation.js";
import { PasskeyResolver } from "./passkeys/passkey.resolver.js";
import { SecondFactorResolver } from "./second-factor/second-factor.resolver.js";
import { SecuritySettingsResolver } from "./second-factor/security-settings.resolver.js";
import { SetUpResolver } from "./set-up/set-up.resolver.js";
import { StaffPlaceSchema } from "./staff-place.entity.js";
import { UserResolver } from "./users/user.resolver.js";

export { actAsHouse } from "./act-as-house.js";
export { accessPolicy } from "./access.policy.js";
export { addStaff, type NewStaff } from "./add-staff.js";
export { cutAccess } from "./cut-access.js";
export { setDuties } from "./duties/set-duties.js";
export { followMerge } from "./follow-merge.js";
export { holdCompany } from "./hold-company.js";
export { identify } from "./identify-viewer.js";
export { linkedPage, type LinkedRow } from "./invitations/linked-page.queries.js";
export { readLink } from "./invitations/read-link.js";
export { newToken, tokenHash } from "./token.rules.js";
export { inviteContact } from "./invitations/invite-contact.js";
export { openAccess } from "./open-access.js";
export { contactsWithAccess, staffById, type PersonRow } from "./person.loaders.js";
export { foundOrganisation } from "./set-up/found-organisation.js";
export { setUpCode } from "./set-up/set-up-organisation.js";
export { centresOfUsers, listUsers, type UserRow } from "./users/user.loaders.js";

export const accessEntities = [StaffPlaceSchema, ExtranetAccessSchema] as const;

export const accessResolvers = [
  AccessResolver,
  AccountResolver,
  AccessCentreResolver,
  ContactAccessResolver,
  CompanyAccessResolver,
  OrganisationAccessResolver,
  InvitationResolver,
  PasskeyResolver,
  SecondFactorResolver,
  SecuritySettingsResolver,
  SetUpResolver,
  UserResolver,
  ContactDutiesResolver,
  ViewerDutiesResolver,
  ColleagueResolver,
  ExtranetColleaguesResolver,
  ExtranetSettingsResolver,
] as const;

export const accessListeners = [...contactTrashListeners, ...contactAddressListeners] as const;

export const accessQueues: readonly string[] = [sendPasswordResets, remindInvited];

export const accessJobs = ({ works, door, links }: { works: Works; door: Door; links: Links }): JobHandler[] => [
  sendPasswordResetJob(works, door, links),
  remindInvitedJob(works, links),
];
