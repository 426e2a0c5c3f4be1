import { useApolloClient, useMutation } from "@apollo/client/react";
import { SignOutDocument } from "../../gql/graphql.ts";
import { leave } from "./leave.ts";

/** Answers how signing out went; when it succeeds, the page is left. */
export function useSignOut(): { signOut: () => void; hasFailed: boolean } {
  const client = useApolloClient();
  const [signOut, { error }] = useMutation(SignOutDocument);
  return {
    signOut: () =>
      void signOut().then(
        () => leave(client),
        () => undefined,
      ),
    hasFailed: error !== undefined,
  };
}
