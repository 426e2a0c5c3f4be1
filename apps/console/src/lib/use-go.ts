import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";

/** Follows an internal route given as text: a link of a notification, a line of the palette. */
export function useGo(): (route: string) => void {
  const router = useRouter();
  return useCallback(
    (route) => router.history.push((router.basepath === "/" ? "" : router.basepath) + route),
    [router],
  );
}
