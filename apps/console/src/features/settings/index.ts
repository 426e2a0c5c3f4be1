export { ActivateExtranet } from "./extranet/activate-extranet.tsx";
export { CentreDrawer } from "./centres/centre-drawer.tsx";
export { CentresTable } from "./centres/centres-table.tsx";
export { ClientSightForm } from "./extranet/client-sight-form.tsx";
export { ExtranetSettingsForm } from "./extranet/extranet-settings-form.tsx";
export { OrganisationForm } from "./organisation/organisation-form.tsx";
export { SecuritySettingsForm } from "./security/security-settings-form.tsx";
export { SetUpForm } from "./set-up/set-up-form.tsx";
