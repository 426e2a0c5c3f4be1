import type { ApolloCache, Reference } from "@apollo/client";

type Published = { id: string; document: { id: string } };

/** What was published joins the document's and the booking's lists, before the answer and with it. */
export function joinLists(cache: ApolloCache, { id, document }: Published, bookingId: string): void {
  const ours = { __ref: `Publication:${id}` };
  cache.modify<{ livePublications: readonly Reference[] }>({
    id: cache.identify({ __typename: "Document", id: document.id }),
    fields: {
      livePublications: (known) => (known.some((each) => each.__ref === ours.__ref) ? known : [...known, ours]),
    },
  });
  cache.modify<{ publications: readonly Reference[]; livePublicationCount: number }>({
    id: cache.identify({ __typename: "Booking", id: bookingId }),
    fields: {
      publications: (known) => (known.some((each) => each.__ref === ours.__ref) ? known : [ours, ...known]),
      livePublicationCount: (count) => count + 1,
    },
  });
}

/** What was withdrawn leaves the live ones; the booking keeps it, dated. */
export function leaveLists(cache: ApolloCache, { id, document }: Published, bookingId: string): void {
  cache.modify<{ livePublications: readonly Reference[] }>({
    id: cache.identify({ __typename: "Document", id: document.id }),
    fields: { livePublications: (known) => known.filter((each) => each.__ref !== `Publication:${id}`) },
  });
  cache.modify<{ livePublicationCount: number }>({
    id: cache.identify({ __typename: "Booking", id: bookingId }),
    fields: { livePublicationCount: (count) => Math.max(0, count - 1) },
  });
}
