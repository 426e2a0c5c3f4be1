import type { ApolloClient } from "@apollo/client";
import { RootDocument } from "../../gql/graphql.ts";
import { forgetChosenAccess } from "../../lib/chosen-access.ts";

/** Somebody entered or left in this page: nothing read as somebody else may remain, and who is here is asked again. */
export async function startAfresh(client: ApolloClient): Promise<void> {
  forgetChosenAccess();
  await client.clearStore();
  await client.query({ query: RootDocument, fetchPolicy: "network-only" });
}
