import { useLingui } from "@lingui/react/macro";
import { Button, Modal } from "@mantine/core";
import { ErrorBoundary, SkeletonRows } from "@passerelle/ui";
import { IconDownload } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import styles from "./document-preview.module.css";

const PdfPages = lazy(() => import("./pdf-pages.tsx").then((viewer) => ({ default: viewer.PdfPages })));

/** What is looked at: a document of the session, or what was sent of it. */
export type Previewed = { title: string; path: string };

/** The PDF in the page, drawn by our own code from its bytes: the browser never opens the file in our name. */
export function DocumentPreview({ previewed, onClose }: { previewed: Previewed | undefined; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Modal.Root opened={previewed !== undefined} onClose={onClose} size={920} yOffset="4dvh">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header className={styles.head}>
          <Modal.Title>{previewed?.title}</Modal.Title>
          <Button
            component="a"
            href={previewed?.path}
            download
            variant="default"
            size="xs"
            ml="auto"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t`Télécharger`}
          </Button>
          <Modal.CloseButton ml={8} aria-label={t`Fermer`} />
        </Modal.Header>
        <Modal.Body className={styles.body}>
          {previewed && (
            <ErrorBoundary
              resetKey={previewed.path}
              describe={() => t`Ce document ne peut pas être affiché ici. Téléchargez-le pour l’ouvrir.`}
            >
              <Suspense fallback={<SkeletonRows rows={8} />}>
                <PdfPages title={previewed.title} path={previewed.path} />
              </Suspense>
            </ErrorBoundary>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
