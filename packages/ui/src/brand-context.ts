import { createContext, useContext, useLayoutEffect } from "react";

export const BrandContext = createContext<(brand: string | undefined) => void>(() => undefined);

/** A page that belongs to somebody else than the rest of the app wears their colour, as long as it is shown. */
export function usePageBrand(brand: string | null | undefined): void {
  const wear = useContext(BrandContext);
  useLayoutEffect(() => {
    wear(brand ?? undefined);
    return () => wear(undefined);
  }, [wear, brand]);
}
