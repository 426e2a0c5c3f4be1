import { useLingui } from "@lingui/react/macro";
import { failureOf } from "@passerelle/client";
import { isRefusal } from "./refusal.ts";

/** The sentence of an act that came to nothing: refused, not there any more, or never answered. */
export function useFailureWords() {
  const { t } = useLingui();

  return async function wordsOf(asking: Promise<object | null | undefined>): Promise<string | undefined> {
    try {
      const answer = await asking;
      if (!answer) return t`Cet élément n’est plus là. Actualisez la page.`;
      return isRefusal(answer) ? answer.message : undefined;
    } catch (error) {
      return failureOf(error).kind === "not-found"
        ? t`Cet élément n’est plus là. Actualisez la page.`
        : t`Le serveur ne répond pas. Réessayez dans un instant.`;
    }
  };
}
