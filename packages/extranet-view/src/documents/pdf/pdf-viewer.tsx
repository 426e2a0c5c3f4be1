import { lazy, Suspense, useEffect, useState } from "react";
import { Trans } from "@lingui/react/macro";
import { ErrorState, Skeleton, Skeletons } from "@passerelle/ui";
import type { PdfFailure } from "./pdf-failure.ts";

const retryAfter = 5_000;

// pdf.js weighs more than the whole extranet: it travels only when a document is opened.
const PdfPages = lazy(() => import("./pdf-pages.tsx").then((module) => ({ default: module.PdfPages })));

export type PdfViewerProps = {
  path: string;
  headers?: Record<string, string> | undefined;
  title: string;
  onOpened?: () => void;
  /** The server no longer knows this file. */
  onGone: () => void;
};

type ShownFailure = Exclude<PdfFailure, "gone">;

/** Reads a PDF in the page. Mount it with a `key` of the document: a new document is a new reading. */
export function PdfViewer({ path, headers, title, onOpened, onGone }: PdfViewerProps) {
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<ShownFailure | null>(null);
  const retry = () => {
    setFailure(null);
    setAttempt((current) => current + 1);
  };

  useEffect(() => {
    if (failure !== "unreachable") return;
    const timer = setTimeout(retry, retryAfter);
    return () => clearTimeout(timer);
  }, [failure]);

  if (failure) return <PdfFailureMessage failure={failure} onRetry={retry} />;
  const skeleton = <PdfSkeleton />;
  return (
    <Suspense fallback={skeleton}>
      <PdfPages
        key={attempt}
        path={path}
        headers={headers}
        title={title}
        skeleton={skeleton}
        onOpened={onOpened}
        onFailure={(found) => (found === "gone" ? onGone() : setFailure(found))}
      />
    </Suspense>
  );
}

function PdfFailureMessage({ failure, onRetry }: { failure: ShownFailure; onRetry: () => void }) {
  if (failure === "protected") {
    return (
      <ErrorState>
        <Trans>Ce document est protégé par un mot de passe. Téléchargez-le pour l’ouvrir.</Trans>
      </ErrorState>
    );
  }
  if (failure === "damaged") {
    return (
      <ErrorState>
        <Trans>Ce fichier ne peut pas être lu dans la page. Téléchargez-le pour l’ouvrir.</Trans>
      </ErrorState>
    );
  }
  return (
    <ErrorState onRetry={onRetry}>
      <Trans>Le document n’a pas pu être chargé. Un nouvel essai a lieu dans quelques secondes.</Trans>
    </ErrorState>
  );
}

function PdfSkeleton() {
  return (
    <Skeletons>
      <Skeleton height={54} />
      <Skeleton height={560} />
    </Skeletons>
  );
}
