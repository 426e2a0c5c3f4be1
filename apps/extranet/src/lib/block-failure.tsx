import { failureOf } from "@passerelle/client";
import type { ReactNode } from "react";
import { Trans } from "@lingui/react/macro";
import { ErrorState } from "@passerelle/ui";

type BlockFailureProps = {
  error: Error;
  /** What is missing: « Vos sessions n’ont pas pu être chargées. » */
  children: ReactNode;
  onRetry: () => void;
};

/** Said in the block that failed. What may pass by itself is tried again by itself, and says so. */
export function BlockFailure({ error, children, onRetry }: BlockFailureProps) {
  const failure = failureOf(error);
  return (
    <ErrorState onRetry={onRetry} reference={failure.kind === "fault" ? failure.reference : undefined}>
      {children} {mayPass(error) && <Trans>Un nouvel essai a lieu dans quelques secondes.</Trans>}
    </ErrorState>
  );
}

export function mayPass(error: Error): boolean {
  const { kind } = failureOf(error);
  return kind === "network" || kind === "unavailable";
}
