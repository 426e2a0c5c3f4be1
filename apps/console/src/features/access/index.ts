export { LanguageChoice, screenLocaleOf } from "./language-choice.tsx";
export { OrganisationMenu } from "./organisation-menu.tsx";
export { ProfileCard } from "./profile-card.tsx";
export { SignOutButton } from "./sign-out-button.tsx";
export { useSignOut } from "./use-sign-out.ts";
