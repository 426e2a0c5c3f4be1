import "react-pdf/dist/Page/TextLayer.css";
import { useLingui } from "@lingui/react/macro";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { Document, Page, pdfjs } from "react-pdf";
import styles from "./document-preview.module.css";

// From our own address: the content policy lets no other worker start.
pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).href;

const widest = 840;

/** Every page of a PDF, as wide as the frame, with its text selectable and read aloud. */
export function PdfPages({ title, path }: { title: string; path: string }) {
  const { t } = useLingui();
  const { ref, width } = useElementSize();
  const [pageCount, setPageCount] = useState(0);
  const file = useMemo(() => ({ url: path }), [path]);
  const pageWidth = Math.min(widest, width);

  return (
    <div ref={ref} role="document" aria-label={title}>
      <Document file={file} suspense className={styles.pages} onLoadSuccess={({ numPages }) => setPageCount(numPages)}>
        {pageWidth > 0 &&
          Array.from({ length: pageCount }, (_, index) => (
            <Page
              key={index}
              className={styles.page}
              pageNumber={index + 1}
              width={pageWidth}
              renderAnnotationLayer={false}
              aria-label={t`Page ${index + 1}`}
            />
          ))}
      </Document>
    </div>
  );
}
