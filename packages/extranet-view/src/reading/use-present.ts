import type { FragmentType, TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";

/** The facts of several objects at once, without those that were withdrawn since the list was asked for. */
export function usePresent<T extends { id: string }>(
  fragment: TypedDocumentNode<T>,
  from: FragmentType<T>[],
  fragmentName?: string,
): T[] {
  const { data } = useFragment({ fragment, fragmentName, from });
  return (data as readonly (T | null | Record<string, never>)[]).filter(isPresent);
}

/** Eviction takes an object as a whole: what still has its id still has its facts. */
function isPresent<T extends { id: string }>(item: T | null | Record<string, never>): item is T {
  return item !== null && "id" in item;
}
