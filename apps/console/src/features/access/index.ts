export { ChangePasswordForm } from "./change-password-form.tsx";
export { LanguageChoice, screenLocaleOf } from "./language-choice.tsx";
export { OrganisationMenu } from "./organisation-menu.tsx";
export { ProfileCard } from "./profile-card.tsx";
export { SignOutButtons } from "./sign-out-buttons.tsx";
export { useSignOut } from "./use-sign-out.ts";
