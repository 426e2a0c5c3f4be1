import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import { SignOutEverywhereDocument } from "../../gql/graphql.ts";
import classes from "./access.module.css";
import { leave } from "./leave.ts";

export function SignOutEverywhere() {
  const client = useApolloClient();
  const [signOutEverywhere, { loading, error }] = useMutation(SignOutEverywhereDocument);
  const signOut = () =>
    signOutEverywhere().then(
      () => leave(client),
      () => undefined,
    );

  return (
    <div className={classes.form}>
      <p className={classes.lead}>
        <Trans>
          Ferme votre espace sur tous les appareils, celui-ci compris : utile après une connexion sur un poste partagé.
        </Trans>
      </p>
      {error && (
        <InlineMessage kind="refusal">
          <Trans>Vos connexions n’ont pas pu être fermées. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
      <Button variant="default" loading={loading} onClick={() => void signOut()}>
        <Trans>Se déconnecter partout</Trans>
      </Button>
    </div>
  );
}
