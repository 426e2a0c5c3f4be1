import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { failureOf } from "@passerelle/client";
import { SetUpFormMutationDocument, type Locale } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { useLogoUpload } from "../centres/use-logo-upload.ts";
import { stepOfRefusal, toInput, type Founding, type Step } from "./founding.ts";

type Founded = { locale: Locale; logoRefusal: string | undefined } | { step: Step; refusal: string };

/** Founds the organisation, then gives its first centre the logo: by then the administrator is signed in. */
export function useFoundHouse() {
  const { t } = useLingui();
  const [setUp] = useMutation(SetUpFormMutationDocument);
  const { send } = useLogoUpload();

  return async (founding: Founding): Promise<Founded> => {
    let failure: unknown;
    const result = await setUp({ variables: { input: toInput(founding) } }).catch((error: unknown) => {
      failure = error;
    });
    const answer = result?.data?.setUpOrganisation;
    if (!answer) {
      const isGone = failure !== undefined && failureOf(failure).kind === "not-found";
      return {
        step: "administrator",
        refusal: isGone
          ? t`Cette installation vient d’être mise en service par quelqu’un d’autre. Connectez-vous, ou demandez-lui de vous ajouter.`
          : t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`,
      };
    }
    if (isRefusal(answer)) return { step: stepOfRefusal[answer.code] ?? "administrator", refusal: answer.message };
    const { locale, access } = answer;
    return { locale, logoRefusal: founding.logo && (await send(access.centre.id, founding.logo)) };
  };
}
