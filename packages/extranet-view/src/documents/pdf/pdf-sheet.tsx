import { useEffect, useRef, useState } from "react";
import { Trans } from "@lingui/react/macro";
import { Page } from "react-pdf";
import classes from "./pdf-viewer.module.css";

/** A sheet of A4 paper: what is kept free until the page says its own size. */
const usualRatio = 297 / 210;

/** One page, drawn only once it comes near: a document of 200 pages opens as fast as one of two. */
export function PdfSheet({
  number,
  width,
  onShown,
}: {
  number: number;
  width: number;
  onShown: (number: number) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(number === 1);
  const [ratio, setRatio] = useState(usualRatio);

  useEffect(() => {
    const sheet = place.current;
    if (!sheet) return;
    const nearing = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      rootMargin: "1200px 0px",
    });
    // A sheet is the one being read while it crosses the middle of the window.
    const reading = new IntersectionObserver(([entry]) => entry?.isIntersecting && onShown(number), {
      rootMargin: "-50% 0px",
    });
    nearing.observe(sheet);
    reading.observe(sheet);
    return () => {
      nearing.disconnect();
      reading.disconnect();
    };
  }, [number, onShown]);

  return (
    <div ref={place} className={classes.sheet} data-page={number} style={{ width, minHeight: width * ratio }}>
      {isNear && (
        <Page
          pageNumber={number}
          width={width}
          suspense={false}
          loading={null}
          error={
            <p className={classes.sheetError}>
              <Trans>La page {number} ne peut pas être affichée.</Trans>
            </p>
          }
          onLoadSuccess={(page) => setRatio(page.originalHeight / page.originalWidth)}
        />
      )}
    </div>
  );
}
