import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react";
import { Trans } from "@lingui/react/macro";
import { ErrorState, Skeleton, Skeletons } from "@passerelle/ui";
import type { PdfFailure } from "./pdf-failure.ts";
import { useFile } from "./use-file.ts";

// pdf.js weighs more than the whole extranet: it travels only when a document is opened.
const PdfPages = lazy(() => import("./pdf-pages.tsx").then((module) => ({ default: module.PdfPages })));

export type PdfViewerProps = {
  path: string;
  headers?: Record<string, string> | undefined;
  title: string;
  onOpened?: (() => void) | undefined;
  /** The server no longer knows this file. */
  onGone: () => void;
};

/** Reads a PDF in the page. Mount it with a `key` of the document: a new document is a new reading. */
export function PdfViewer({ path, headers, title, onOpened, onGone }: PdfViewerProps) {
  const { file, retry } = useFile(path, headers);
  const [failure, setFailure] = useState<PdfFailure | null>(null);

  const tell = useEffectEvent((status: typeof file.status) => {
    if (status === "gone") onGone();
    if (status === "ready") onOpened?.();
  });
  useEffect(() => tell(file.status), [file.status]);

  if (failure) return <PdfFailureMessage failure={failure} />;
  if (file.status === "unreachable") {
    return (
      <ErrorState onRetry={retry}>
        <Trans>Le document n’a pas pu être chargé. Un nouvel essai a lieu dans quelques secondes.</Trans>
      </ErrorState>
    );
  }
  if (file.status !== "ready") return <PdfSkeleton />;
  return (
    <Suspense fallback={<PdfSkeleton />}>
      <PdfPages bytes={file.bytes} title={title} skeleton={<PdfSkeleton />} onFailure={setFailure} />
    </Suspense>
  );
}

function PdfFailureMessage({ failure }: { failure: PdfFailure }) {
  return (
    <ErrorState>
      {failure === "protected" ? (
        <Trans>Ce document est protégé par un mot de passe. Téléchargez-le pour l’ouvrir.</Trans>
      ) : (
        <Trans>Ce fichier ne peut pas être lu dans la page. Téléchargez-le pour l’ouvrir.</Trans>
      )}
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
