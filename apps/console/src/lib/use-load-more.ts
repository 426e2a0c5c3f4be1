import { useState } from "react";

type FetchMore = (options: { variables: { after: string | null } }) => Promise<unknown>;

/** «Afficher plus»: a page that does not come leaves the list as it was, and can be asked for again. */
export function useLoadMore(fetchMore: FetchMore, endCursor: string | null | undefined) {
  const [loading, setLoading] = useState(false);

  function onMore(): void {
    setLoading(true);
    void fetchMore({ variables: { after: endCursor ?? null } })
      .catch(() => undefined)
      .finally(() => setLoading(false));
  }

  return { loading, onMore };
}
