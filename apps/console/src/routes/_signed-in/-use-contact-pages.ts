import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { toContactFilter, toContactSort, type ContactSearch } from "#features/contacts";
import { ContactRowQueryDocument, ContactsPageCountQueryDocument, ContactsPageQueryDocument } from "#gql";
import { afterChange, useChanges } from "#lib/changes.ts";
import { useLoadMore } from "#lib/use-load-more.ts";

const pageSize = 50;
/** Beyond a few rows at once, one question costs less than one each. */
const fewRows = 8;

type Counted = { filterKey: string; totalCount: number };

/** The pages of the list: rows follow where they stand when a contact accepts, new ones wait to be asked for. */
export function useContactPages(search: ContactSearch) {
  const client = useApolloClient();
  const variables = { filter: toContactFilter(search), sort: toContactSort(search) };
  const answer = useQuery(ContactsPageQueryDocument, { variables: { first: pageSize, ...variables } });
  const [counted, setCounted] = useState<Counted>();
  const list = (answer.data ?? answer.previousData)?.contacts;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  const filterKey = JSON.stringify(variables);
  const total = counted?.filterKey === filterKey ? counted.totalCount : undefined;

  // What happens to a contact is told of its company.
  useChanges((changes) => {
    const companies = new Set(changes.filter((change) => change.kind === "COMPANY").map(({ id }) => id));
    if (companies.size === 0) return;
    const concerned = list?.edges.filter(({ node }) => companies.has(node.company.id)) ?? [];
    if (concerned.length > fewRows) return void refetch().catch(() => undefined);
    for (const { node } of concerned) void readAgain(node.id);
    void countAgain();
  });

  async function readAgain(id: string): Promise<void> {
    await client
      .query({ query: ContactRowQueryDocument, variables: { id }, fetchPolicy: "network-only", context: afterChange })
      .catch(() => undefined);
  }

  async function countAgain(): Promise<void> {
    const result = await client
      .query({ query: ContactsPageCountQueryDocument, variables, fetchPolicy: "no-cache", context: afterChange })
      .catch(() => undefined);
    if (result?.data) setCounted({ filterKey, totalCount: result.data.contacts.totalCount });
  }

  async function refetch(): Promise<void> {
    await answer.refetch();
    setCounted(undefined);
  }

  return {
    contacts: list?.edges.map(({ node }) => node),
    totalCount: list?.totalCount,
    newCount: Math.max(0, (total ?? 0) - (list?.totalCount ?? 0)),
    hasMore: list?.pageInfo.hasNextPage ?? false,
    error: answer.error,
    refetch,
    more,
  };
}
