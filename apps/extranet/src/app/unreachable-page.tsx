import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { Trans } from "@lingui/react/macro";
import { ErrorState, PageColumn } from "@passerelle/ui";

const retryEvery = 5_000;

/** The server does not answer: said in words, and tried again until it does. */
export function UnreachablePage({ reset }: { reset: () => void }) {
  const router = useRouter();

  useEffect(() => {
    const timer = setInterval(() => void router.invalidate(), retryEvery);
    return () => clearInterval(timer);
  }, [router]);

  return (
    <PageColumn>
      <ErrorState
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      >
        <Trans>Le service ne répond pas pour le moment. Un nouvel essai a lieu toutes les quelques secondes.</Trans>
      </ErrorState>
    </PageColumn>
  );
}
