import { useElementSize } from "@mantine/hooks";
import { useCallback, useMemo, useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { Document, pdfjs } from "react-pdf";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import "react-pdf/dist/Page/TextLayer.css";
import "react-pdf/dist/Page/AnnotationLayer.css";
import { readingOptions } from "./pdf-assets.ts";
import type { PdfFailure } from "./pdf-failure.ts";
import { PdfSheet } from "./pdf-sheet.tsx";
import { PdfToolbar } from "./pdf-toolbar.tsx";
import classes from "./pdf-viewer.module.css";
import { useZoom } from "./use-zoom.ts";

// It has to be said in the module that shows the document, or react-pdf's own default wins.
pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

const widest = 920;

export type PdfPagesProps = {
  bytes: ArrayBuffer;
  title: string;
  skeleton: React.ReactNode;
  onFailure: (failure: PdfFailure) => void;
};

export function PdfPages({ bytes, title, skeleton, onFailure }: PdfPagesProps) {
  const { t } = useLingui();
  const { ref, width } = useElementSize();
  const zoom = useZoom();
  const [pageCount, setPageCount] = useState(0);
  const [current, setCurrent] = useState(1);
  // Another object would be another document to react-pdf.
  const file = useMemo(() => ({ data: bytes }), [bytes]);
  const onShown = useCallback((number: number) => setCurrent(number), []);
  const sheetWidth = Math.min(width, widest) * zoom.factor;

  return (
    <section className={classes.viewer} aria-label={t`Aperçu de « ${title} »`} onKeyDown={zoom.onKeyDown}>
      {pageCount > 0 && <PdfToolbar pageCount={pageCount} current={current} zoom={zoom} />}
      {/* Scrolls sideways once zoomed, so the keyboard has to be able to stand in it. */}
      <div className={classes.sheets} ref={ref} tabIndex={0} role="group" aria-label={t`Pages du document`}>
        <Document
          file={file}
          options={readingOptions}
          suspense={false}
          loading={skeleton}
          error={null}
          noData={null}
          externalLinkTarget="_blank"
          externalLinkRel="noopener noreferrer nofollow"
          onPassword={() => onFailure("protected")}
          onLoadError={() => onFailure("damaged")}
          onLoadSuccess={(pdf) => setPageCount(pdf.numPages)}
        >
          {width > 0 &&
            Array.from({ length: pageCount }, (_, index) => (
              <PdfSheet key={index} number={index + 1} width={sheetWidth} onShown={onShown} />
            ))}
        </Document>
      </div>
    </section>
  );
}
