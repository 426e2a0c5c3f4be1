import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { createFileRoute } from "@tanstack/react-router";
import { SecondFactorStepScreen } from "@passerelle/access-view";
import { z } from "zod";
import { useLeaving, useStartAfresh } from "#app/use-leaving.ts";
import { useGo } from "#lib/use-go.ts";

export const Route = createFileRoute("/second-factor")({
  validateSearch: z.object({ redirect: z.string().refine(isInternalRoute).optional().catch(undefined) }),
  component: SecondFactor,
});

/** Stands before everything else, in an organisation that requires a second factor. */
function SecondFactor() {
  const { redirect = "/sessions" } = Route.useSearch();
  const { left } = useLeaving();
  const startAfresh = useStartAfresh();
  const go = useGo();
  return (
    <SecondFactorStepScreen
      onLeft={left}
      onDone={async () => {
        await startAfresh();
        go(redirect);
      }}
    />
  );
}
