import { makeVar, type ApolloClient } from "@apollo/client";
import type { RemovedAccess } from "@passerelle/access-view";
import { RootDocument } from "../gql/graphql.ts";
import { forgetChosenAccess } from "../lib/chosen-access.ts";

/** Set once, when the access this page acts under is taken away: from then on the page says so and nothing else. */
export const removedAccess = makeVar<RemovedAccess | null>(null);

export function removeAccess(apollo: ApolloClient): void {
  const viewer = apollo.readQuery({ query: RootDocument })?.viewer;
  if (!viewer) return window.location.reload();
  const { access, accesses } = viewer;
  forgetChosenAccess();
  removedAccess({
    organisationName: access.organisationName,
    companyName: access.companyName,
    colour: access.centre.colour,
    others: accesses
      .filter(({ id }) => id !== access.id)
      .map(({ id, companyName, organisationName }) => ({ id, name: companyName ?? organisationName })),
  });
  void apollo.clearStore();
}
