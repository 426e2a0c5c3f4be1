export { AcceptInvitationInput, AcceptInvitationResult } from "./accept-invitation.js";
export { Access } from "./access.js";
export { ChangePasswordInput, ChangePasswordResult } from "./change-password.js";
export { Duty } from "./duty.js";
export { Invitation } from "./invitation.js";
export {
  CancelInvitationInput,
  CancelInvitationResult,
  CutExtranetAccessInput,
  CutExtranetAccessResult,
  InviteContactInput,
  InviteContactResult,
} from "./invite-contact.js";
export { LinkedPage, LinkKind, LinkState } from "./linked-page.js";
export { Person } from "./person.js";
export { SetLocaleInput } from "./set-locale.js";
export { SignInInput, SignInResult } from "./sign-in.js";
export { SignedOut } from "./signed-out.js";
export { StaffRole } from "./staff-role.js";
export { Locale, Viewer, ViewerKind } from "./viewer.js";
export {
  AddUserInput,
  AddUserResult,
  EndUserInput,
  EndUserResult,
  InviteUserInput,
  InviteUserResult,
  ResetSecondFactorInput,
  ResetSecondFactorResult,
  RestoreUserInput,
  RestoreUserResult,
  UpdateUserInput,
  UpdateUserResult,
  User,
  UserState,
} from "./user.js";
export {
  ConfirmLoginEmailChangeInput,
  ConfirmLoginEmailChangeResult,
  LoginEmailChange,
  RequestLoginEmailChangeInput,
  RequestLoginEmailChangeResult,
} from "./login-email-change.js";
export {
  PasswordReset,
  PasswordResetRequested,
  RequestPasswordResetInput,
  RequestPasswordResetResult,
  ResetPasswordInput,
  ResetPasswordResult,
} from "./password-reset.js";
export { EndSignInInput, SideName, ViewerSignIn } from "./viewer-sign-in.js";
export {
  CancelColleagueInvitationInput,
  CancelColleagueInvitationResult,
  Colleague,
  ColleagueViewerCan,
  CutColleagueAccessInput,
  CutColleagueAccessResult,
  InviteColleagueInput,
  InviteColleagueResult,
  SetDutiesInput,
  SetDutiesResult,
} from "./colleague.js";
export {
  ActivateExtranetResult,
  DeletedSessionDisplay,
  ExtranetSettings,
  UpdateExtranetSettingsInput,
  UpdateExtranetSettingsResult,
} from "./extranet-settings.js";
export {
  NewAdministratorInput,
  NewCentreInput,
  NewOrganisationInput,
  SetUp,
  SetUpOrganisationInput,
  SetUpOrganisationResult,
  VatCase,
} from "./set-up.js";
export {
  AcceptInvitationWithPasskeyInput,
  AcceptInvitationWithPasskeyResult,
  AddPasskeyInput,
  AddPasskeyResult,
  BeginInvitationPasskeyInput,
  BeginInvitationPasskeyResult,
  BeginPasskeyResult,
  BeginPasskeySignInResult,
  Passkey,
  PasskeyCeremony,
  PasskeyCeremonyKind,
  RemovePasskeyInput,
  RemovePasskeyResult,
  RenamePasskeyInput,
  RenamePasskeyResult,
  SignInWithPasskeyInput,
  SignInWithPasskeyResult,
} from "./passkey.js";
export {
  AccountSecurity,
  AnswerSecondFactorInput,
  AnswerSecondFactorResult,
  AuthenticatorSecret,
  BeginAuthenticatorResult,
  ConfirmAuthenticatorInput,
  ConfirmAuthenticatorResult,
  RecoveryCodes,
  RemoveAuthenticatorInput,
  RemoveAuthenticatorResult,
  RenewRecoveryCodesInput,
  RenewRecoveryCodesResult,
  SecondFactorRequired,
  SecondFactorStep,
} from "./second-factor.js";
export { SecuritySettings, UpdateSecuritySettingsInput, UpdateSecuritySettingsResult } from "./security-settings.js";
