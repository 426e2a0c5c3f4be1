import { useLingui } from "@lingui/react/macro";
import { useExtranetSettings } from "./use-extranet-settings.ts";

type Invitable = { email?: string | null; company: { kind: "COMPANY" | "INDIVIDUAL" } };

/** Why a contact cannot be invited now, or undefined when nothing stands in the way. */
export function useUninvitable(): (contact: Invitable) => string | undefined {
  const { t } = useLingui();
  const settings = useExtranetSettings();

  return (contact) => {
    if (contact.company.kind === "INDIVIDUAL")
      return t`Un particulier n’a pas d’extranet entreprise : ses documents lui parviennent par e-mail.`;
    if (settings && !settings.activatedAt) return t`L’extranet n’est pas encore activé : personne ne peut être invité.`;
    if (!contact.email) return t`Ce contact n’a pas d’adresse e-mail : ajoutez-la à sa fiche, puis invitez-le.`;
    return undefined;
  };
}
