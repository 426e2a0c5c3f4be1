import { Trans } from "@lingui/react/macro";
import { failureOf } from "@passerelle/client";
import { ErrorState } from "@passerelle/ui";

type BlockErrorProps = { error: unknown; onRetry?: () => void };

/** What failed, said where it failed: a server that does not answer, or our fault with its reference. */
export function BlockError({ error, onRetry }: BlockErrorProps) {
  const failure = failureOf(error);
  const reference = failure.kind === "fault" ? failure.reference : undefined;
  return (
    <ErrorState reference={reference} onRetry={onRetry}>
      <FailureSentence kind={failure.kind} />
    </ErrorState>
  );
}

function FailureSentence({ kind }: Pick<ReturnType<typeof failureOf>, "kind">) {
  switch (kind) {
    case "network":
      return <Trans>Le serveur est injoignable. L’affichage reprendra dès que la connexion reviendra.</Trans>;
    case "unavailable":
      return <Trans>Le serveur ne peut pas répondre pour le moment. L’affichage reprendra dès qu’il le pourra.</Trans>;
    case "not-found":
      return <Trans>Cet élément n’existe pas, ou n’est plus visible pour vous.</Trans>;
    case "access-changed":
    case "signed-out":
    case "second-factor":
    case "bad-input":
    case "fault":
      return <Trans>Cette partie n’a pas pu être chargée. Réessayez dans un instant.</Trans>;
  }
}
