import "@fontsource-variable/inter/wght.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { BrandContext } from "./brand-context.ts";
import { applyBrand, houseBrand } from "./brand.ts";
import { LinkContext, type LinkComponent } from "./link.tsx";
import { cssVariables, themeFor, type Density } from "./theme.ts";

export type ProviderProps = {
  /** Hexadecimal colour of the organisation; the house's green without it. */
  brand?: string;
  density: Density;
  /** The router's link, adapted to `{ href, …anchor props }`. */
  link?: LinkComponent;
  /** `test` removes transitions. */
  env?: "default" | "test";
  children: ReactNode;
};

/** Dresses a page where nothing arrives by itself. */
export function QuietProvider({ brand = houseBrand, density, link, env = "default", children }: ProviderProps) {
  const theme = useMemo(() => themeFor(density), [density]);

  const [pageBrand, setPageBrand] = useState<string>();
  const worn = pageBrand ?? brand;
  useLayoutEffect(() => applyBrand(worn), [worn]);
  useLayoutEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);

  const content = (
    <I18nProvider i18n={i18n}>
      <BrandContext value={setPageBrand}>{children}</BrandContext>
    </I18nProvider>
  );
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light" env={env}>
      {link ? <LinkContext value={link}>{content}</LinkContext> : content}
    </MantineProvider>
  );
}
