import { makeVar, type ApolloClient } from "@apollo/client";
import type { RemovedAccess } from "@passerelle/access-view";
import { RemovedAccessQueryDocument } from "#gql";
import { rememberAccess } from "#lib/chosen-access.ts";

/** Set once, when the place this window acts under is taken away: from then on it says so and nothing else. */
export const removedAccess = makeVar<RemovedAccess | null>(null);

export function removeAccess(apollo: ApolloClient): void {
  const viewer = apollo.readQuery({ query: RemovedAccessQueryDocument })?.viewer;
  if (!viewer) return window.location.reload();
  const { access, accesses } = viewer;
  rememberAccess(undefined);
  removedAccess({
    organisationName: access.organisationName,
    others: accesses
      .filter(({ id }) => id !== access.id)
      .map(({ id, organisationName }) => ({ id, name: organisationName })),
  });
  void apollo.clearStore();
}
