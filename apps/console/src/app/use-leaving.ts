import { useApolloClient } from "@apollo/client/react";
import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { rememberAccess } from "#lib/chosen-access.ts";

/** Somebody entered or left in this window: nothing read as somebody else, or under another place, may remain. */
export function useStartAfresh(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    rememberAccess(undefined);
    await client.clearStore();
  }, [client]);
}

/** What was read under one access must not be seen under another, or by the next person. */
export function useLeaving() {
  const router = useRouter();
  const startAfresh = useStartAfresh();

  const left = useCallback(async () => {
    await startAfresh();
    await router.navigate({ to: "/sign-in" });
  }, [startAfresh, router]);

  /** Another place is another house: everything starts again, at its home. */
  const switchAccess = useCallback(
    (accessId: string) => {
      rememberAccess(accessId);
      window.location.assign(router.buildLocation({ to: "/sessions" }).publicHref);
    },
    [router],
  );

  return { left, switchAccess };
}
