import { lazy } from "react";

/** The screens of the client are no small part: they come with the first dialog that shows them. */
export const LazyClientSight = lazy(() =>
  import("#features/client-view").then(({ ClientSight }) => ({ default: ClientSight })),
);
