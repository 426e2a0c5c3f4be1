import { failureOf } from "@passerelle/client";
import { useLingui } from "@lingui/react/macro";

/** Why a place could not be given a name, or that name not be taken back, when the server did not even refuse it. */
export function useReason() {
  const { t } = useLingui();
  return (error: unknown): string =>
    failureOf(error).kind === "not-found"
      ? t`Cette place, ou cette personne, n’est plus disponible. Rechargez la page.`
      : t`Le serveur ne répond pas. Réessayez dans un instant.`;
}
