import { useLingui } from "@lingui/react/macro";
import type { PasskeyFailure } from "./browser-passkeys.ts";

export function usePasskeyFailureWords(): Record<PasskeyFailure, string> {
  const { t } = useLingui();
  return {
    CANCELLED: t`Aucune clé d’accès n’a été utilisée. Réessayez, ou choisissez l’autre moyen.`,
    ALREADY_THERE: t`Cet appareil a déjà une clé d’accès pour ce compte. Utilisez-la, ou choisissez un autre appareil.`,
    IMPOSSIBLE: t`Ce navigateur ne peut pas utiliser de clé d’accès ici. Choisissez l’autre moyen.`,
  };
}
