import type { TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";

/**
 * What an account says of itself changes in other places: a mail opened in another tab, another device. It is read again
 * when the page is looked at again.
 */
export function useAccountQuery<Data>(asked: TypedDocumentNode<Data, Record<string, never>>) {
  const { data, error, refetch } = useQuery(asked, { fetchPolicy: "cache-and-network" });
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void refetch().catch(() => undefined);
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [refetch]);
  return { data, error, again: () => void refetch().catch(() => undefined), refetch };
}
