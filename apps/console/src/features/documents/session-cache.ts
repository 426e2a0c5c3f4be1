import type { ApolloCache, Reference } from "@apollo/client";

type DocumentOfSession = { id: string; session: { id: string } };

/** A deleted document leaves the session's list at once; restored, it comes back at its end. */
export function keepOutOfSession(cache: ApolloCache, { id, session }: DocumentOfSession): void {
  changeDocuments(cache, session.id, (known, isOurs) => known.filter((each) => !isOurs(each, id)));
}

export function putBackInSession(cache: ApolloCache, { id, session }: DocumentOfSession): void {
  changeDocuments(cache, session.id, (known, isOurs) =>
    known.some((each) => isOurs(each, id)) ? known : [...known, { __ref: `Document:${id}` }],
  );
}

export function addToSession(cache: ApolloCache, { id, session }: DocumentOfSession): void {
  changeDocuments(cache, session.id, (known, isOurs) =>
    known.some((each) => isOurs(each, id)) ? known : [{ __ref: `Document:${id}` }, ...known],
  );
}

type Change = (known: readonly Reference[], isOurs: (each: Reference, id: string) => boolean) => readonly Reference[];

function changeDocuments(cache: ApolloCache, sessionId: string, change: Change): void {
  cache.modify<{ documents: readonly Reference[] }>({
    id: cache.identify({ __typename: "Session", id: sessionId }),
    fields: { documents: (known, { readField }) => change(known, (each, id) => readField("id", each) === id) },
  });
}
