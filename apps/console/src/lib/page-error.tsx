import { useRouter } from "@tanstack/react-router";
import { BlockError } from "./failure.tsx";
import { useRecovery } from "./use-recovery.ts";

type PageErrorProps = { error: unknown; reset: () => void };

/** A page that could not even begin: said in its place, and begun again by itself once the server answers. */
export function PageError({ error, reset }: PageErrorProps) {
  const router = useRouter();
  const retry = useRecovery(error, async () => {
    reset();
    await router.invalidate();
  });
  return <BlockError error={error} onRetry={retry} />;
}
