import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { SignOutEverywhereMutationDocument, SignOutMutationDocument } from "#gql";

/** Leaving here, or on every machine where this account is signed in. Until the server agrees, nobody has left. */
export function useSignOut(onLeft: () => Promise<void> | void) {
  const [leaveHere, here] = useMutation(SignOutMutationDocument);
  const [leaveEverywhere, everywhere] = useMutation(SignOutEverywhereMutationDocument);
  const [failed, setFailed] = useState(false);

  async function leave(act: () => Promise<unknown>): Promise<void> {
    setFailed(false);
    const left = await act().then(
      () => true,
      () => false,
    );
    if (left) await onLeft();
    else setFailed(true);
  }

  return {
    signOut: () => leave(leaveHere),
    signOutEverywhere: () => leave(leaveEverywhere),
    busy: here.loading || everywhere.loading,
    failed,
  };
}
