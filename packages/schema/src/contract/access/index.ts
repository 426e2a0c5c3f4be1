export { Access } from "./access.js";
export { ChangePasswordInput, ChangePasswordResult } from "./change-password.js";
export { Person } from "./person.js";
export { SetLocaleInput } from "./set-locale.js";
export { SignInInput, SignInResult } from "./sign-in.js";
export { SignedOut } from "./signed-out.js";
export { StaffRole } from "./staff-role.js";
export { Locale, Viewer, ViewerKind } from "./viewer.js";
