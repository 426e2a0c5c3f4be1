import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import {
  EndUserMutationDocument,
  InviteUserMutationDocument,
  ResetSecondFactorMutationDocument,
  RestoreUserMutationDocument,
  UpdateUserMutationDocument,
  type UpdateUserInput,
} from "#gql";
import { isRefusal } from "#lib/refusal.ts";

export type UserOutcome = { kind: "success" | "refusal"; words: string };

/** What an administrator does to one user, each with its sentence; a refusal of the house is said as it came. */
export function useUserActs(userId: string) {
  const { t } = useLingui();
  const [update] = useMutation(UpdateUserMutationDocument);
  const [invite, inviting] = useMutation(InviteUserMutationDocument);
  const [end, ending] = useMutation(EndUserMutationDocument);
  const [restore, restoring] = useMutation(RestoreUserMutationDocument);
  const [reset, resetting] = useMutation(ResetSecondFactorMutationDocument);
  const [outcome, setOutcome] = useState<UserOutcome>();
  const variables = { input: { userId } };

  async function settle(answering: Promise<object | null | undefined>, done: string): Promise<boolean> {
    setOutcome(undefined);
    const answer = await answering.catch(() => undefined);
    if (!answer) setOutcome({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    else if (isRefusal(answer)) setOutcome({ kind: "refusal", words: answer.message });
    else setOutcome({ kind: "success", words: done });
    return Boolean(answer) && !isRefusal(answer ?? {});
  }

  return {
    outcome,
    forget: () => setOutcome(undefined),
    busy: inviting.loading || ending.loading || restoring.loading || resetting.loading,
    update: (rights: Omit<UpdateUserInput, "userId">) =>
      settle(
        update({ variables: { input: { userId, ...rights } } }).then(({ data }) => data?.updateUser),
        t`Les droits sont enregistrés : ils valent dès la prochaine action de cette personne.`,
      ),
    invite: () =>
      settle(
        invite({ variables }).then(({ data }) => data?.inviteUser),
        t`L’invitation est partie.`,
      ),
    end: () =>
      settle(
        end({ variables }).then(({ data }) => data?.endUser),
        t`L’accès est retiré : ses fenêtres ouvertes se ferment.`,
      ),
    restore: () =>
      settle(
        restore({ variables }).then(({ data }) => data?.restoreUser),
        t`L’accès est rétabli. Cette personne doit se connecter à nouveau.`,
      ),
    resetSecondFactor: () =>
      settle(
        reset({ variables }).then(({ data }) => data?.resetSecondFactor),
        t`La double authentification est réinitialisée. Cette personne se reconnecte avec son mot de passe.`,
      ),
  };
}
