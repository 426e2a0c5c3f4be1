export { AccessResolver } from "./access.resolver.js";
export { AccountResolver } from "./accounts/account.resolver.js";
export { sendPasswordResetJob, sendPasswordResets } from "./accounts/send-password-reset.job.js";
export { addStaff, type NewStaff } from "./add-staff.js";
export {
  AccessCentreResolver,
  CompanyAccessResolver,
  ContactAccessResolver,
  OrganisationAccessResolver,
} from "./contact-access.resolver.js";
export { contactTrashListeners } from "./contact-trash.listener.js";
export { cutAccess } from "./cut-access.js";
export {
  ColleagueResolver,
  ContactDutiesResolver,
  ExtranetColleaguesResolver,
  ViewerDutiesResolver,
} from "./duties/duty.resolver.js";
export { ExtranetSettingsResolver } from "./duties/extranet-settings.resolver.js";
export { setDuties } from "./duties/set-duties.js";
export { ExtranetAccessSchema } from "./extranet-access.entity.js";
export { identify } from "./identify-viewer.js";
export { InvitationResolver } from "./invitations/invitation.resolver.js";
export { remindInvitedJob } from "./invitations/remind-invited.job.js";
export { remindInvited } from "./invitations/write-invitation.js";
export { inviteContact } from "./invitations/invite-contact.js";
export { openAccess } from "./open-access.js";
export { contactsWithAccess, staffById, type PersonRow } from "./person.loaders.js";
export { StaffPlaceSchema } from "./staff-place.entity.js";
export { UserResolver } from "./users/user.resolver.js";
export { foundOrganisation } from "./set-up/found-organisation.js";
export { setUpCode } from "./set-up/set-up-organisation.js";
export { SetUpResolver } from "./set-up/set-up.resolver.js";
export { PasskeyResolver } from "./passkeys/passkey.resolver.js";
export { SecondFactorResolver } from "./second-factor/second-factor.resolver.js";
export { SecuritySettingsResolver } from "./second-factor/security-settings.resolver.js";
