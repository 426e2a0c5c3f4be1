export { AccessRemovedScreen, type RemovedAccess } from "./removed/access-removed-screen.tsx";
export { ForgottenPasswordScreen } from "./forgotten/forgotten-password-screen.tsx";
export { LinkedPageScreen } from "./links/linked-page-screen.tsx";
export { SignInForm } from "./sign-in/sign-in-form.tsx";
