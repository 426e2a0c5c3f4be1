import { MantineProvider } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useLayoutEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { applyBrand, houseBrand } from "../brand.ts";
import { LinkContext, type LinkComponent } from "../link.tsx";
import { cssVariables, themeFor, type Density } from "../theme.ts";
import { mirrorStyles } from "./mirror-styles.ts";
import styles from "./screen-frame.module.css";

type ScreenFrameProps = {
  /** What is shown in it, for whoever does not see it. */
  title: string;
  /** Of the screen in it, which lays itself out for that width; all there is without it. */
  width?: number | undefined;
  /** Drawn for its width and made smaller to the place there is, as a picture: it scrolls, and nothing in it is reached. */
  picture?: boolean;
  brand?: string | undefined;
  density: Density;
  /** What its links lead with: a screen shown within another leads nowhere but within itself. */
  link: LinkComponent;
  children: ReactNode;
};

const emptyPage = "<!doctype html><html><head></head><body></body></html>";

/** Another screen within this one: a window of its own, with its own width, density and colour, drawn by the same code. */
export function ScreenFrame({ title, width, picture, brand = houseBrand, density, link, children }: ScreenFrameProps) {
  const [page, setPage] = useState<Document>();
  const { ref: desk, width: place } = useElementSize();
  const scale = picture && width && place > 0 ? Math.min(1, place / width) : 1;
  const theme = useMemo(() => themeFor(density), [density]);

  useLayoutEffect(() => page && mirrorStyles(document, page), [page]);
  useLayoutEffect(() => page && dress(page, title, density, brand), [page, title, density, brand]);

  return (
    <div
      ref={desk}
      className={styles.desk}
      data-picture={picture || undefined}
      {...(picture && { tabIndex: 0, role: "img", "aria-label": title, onKeyDown: scrollBy(page) })}
    >
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it loads nothing, our own code draws it; and in a sandbox without scripts Safari hears no click */}
      <iframe
        title={title}
        srcDoc={emptyPage}
        className={styles.screen}
        style={
          scale < 1
            ? { width, maxWidth: "none", height: `${100 / scale}%`, transform: `scale(${scale})` }
            : { width: width ?? "100%" }
        }
        onLoad={({ currentTarget }) => setPage(currentTarget.contentDocument ?? undefined)}
      />
      {page &&
        createPortal(
          <MantineProvider
            theme={theme}
            cssVariablesResolver={cssVariables}
            forceColorScheme="light"
            getRootElement={() => page.documentElement}
          >
            <LinkContext value={link}>{picture ? <div inert>{children}</div> : children}</LinkContext>
          </MantineProvider>,
          page.body,
        )}
    </div>
  );
}

/** What is out of reach still has to be read to its end, by the keyboard too. */
const scrollBy = (page: Document | undefined) => (event: KeyboardEvent) => {
  const share = steps[event.key];
  const view = page?.scrollingElement;
  if (share === undefined || !view) return;
  event.preventDefault();
  view.scrollTop += share * view.clientHeight;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 0.2, ArrowUp: -0.2, PageDown: 0.9, PageUp: -0.9 };

function dress(page: Document, title: string, density: Density, brand: string): void {
  page.title = title;
  page.documentElement.dataset.density = density;
  applyBrand(brand, page.documentElement);
}
