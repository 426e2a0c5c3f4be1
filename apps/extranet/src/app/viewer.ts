import { useQuery } from "@apollo/client/react";
import { RootDocument, type RootQuery } from "../gql/graphql.ts";

export type Viewer = NonNullable<RootQuery["viewer"]>;

/** Who is here and how the place is dressed: read before the first screen, then from the cache. */
export function useRoot(): RootQuery | undefined {
  return useQuery(RootDocument, { fetchPolicy: "cache-only" }).data;
}

/** For what stands behind the guard of `_signed-in`. */
export function useViewer(): Viewer {
  const viewer = useRoot()?.viewer;
  if (!viewer) throw new Error("A page that needs a viewer was shown without one");
  return viewer;
}
