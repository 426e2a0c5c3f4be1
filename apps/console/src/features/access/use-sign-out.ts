import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { SignOutMutationDocument } from "#gql";

/** Until the server agrees, nobody has left. */
export function useSignOut(onLeft: () => Promise<void> | void) {
  const [leave, { loading }] = useMutation(SignOutMutationDocument);
  const [failed, setFailed] = useState(false);

  async function signOut(): Promise<void> {
    setFailed(false);
    const left = await leave().then(
      () => true,
      () => false,
    );
    if (left) await onLeft();
    else setFailed(true);
  }

  return { signOut, busy: loading, failed };
}
