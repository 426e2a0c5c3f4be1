import { useApolloClient } from "@apollo/client/react";
import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { rememberAccess } from "#lib/chosen-access.ts";

/** What was read under one access must not be seen under another, or by the next person. */
export function useLeaving() {
  const router = useRouter();
  const client = useApolloClient();

  const left = useCallback(async () => {
    rememberAccess(undefined);
    await client.clearStore();
    await router.navigate({ to: "/sign-in" });
  }, [client, router]);

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
