import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorState, PageColumn, PageHead } from "@passerelle/ui";

const retryEvery = 5_000;

/** The server does not answer: said in words, and tried again until it does. */
export function UnreachablePage({ reset }: { reset: () => void }) {
  const { t } = useLingui();
  const router = useRouter();

  useEffect(() => {
    const timer = setInterval(() => void router.invalidate(), retryEvery);
    return () => clearInterval(timer);
  }, [router]);

  return (
    <main>
      <PageColumn>
        <PageHead title={t`Service indisponible`} />
        <ErrorState
          onRetry={() => {
            reset();
            void router.invalidate();
          }}
        >
          <Trans>Le service ne répond pas pour le moment. Un nouvel essai a lieu dans quelques secondes.</Trans>
        </ErrorState>
      </PageColumn>
    </main>
  );
}
