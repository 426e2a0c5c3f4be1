import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { MayWriteCatalogueQueryDocument } from "#gql";

/** What only those see who add programmes to the catalogue. */
export function MayWriteCatalogue({ children }: { children: ReactNode }) {
  const { data } = useQuery(MayWriteCatalogueQueryDocument, { fetchPolicy: "cache-first" });
  return data?.organisation.viewerCan.writeCatalogue ? children : null;
}
