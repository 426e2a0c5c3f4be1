import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { mayPass } from "./block-failure.tsx";

const retryEvery = 5_000;

/**
 * A query whose failure is shown in its block, and which asks again by itself while it fails: a database that was away
 * comes back without anybody reloading. What was shown stays shown meanwhile, and while a filter changes.
 */
export function useRecoveringQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(document, {
    variables,
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
    notifyOnNetworkStatusChange: true,
  } as useQuery.Options<Data, Variables>);

  const mayRecover = error !== undefined && mayPass(error);
  useEffect(() => {
    if (!mayRecover) return;
    const timer = setInterval(() => void refetch().catch(() => undefined), retryEvery);
    return () => clearInterval(timer);
  }, [mayRecover, refetch]);

  return {
    data: data ?? previousData,
    error: loading ? undefined : error,
    isLoading: loading,
    /** What is shown answers an earlier question: the present one is on its way. */
    isEarlier: data === undefined,
    fetchMore,
    retry: () => void refetch().catch(() => undefined),
  };
}
