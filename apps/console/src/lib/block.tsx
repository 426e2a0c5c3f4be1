import type { ReactNode } from "react";
import { BlockError } from "./failure.tsx";
import { useRecovery } from "./use-recovery.ts";

type Answer<Data> = {
  data?: Data;
  previousData?: Data;
  error?: unknown;
  refetch: () => Promise<unknown>;
};

type BlockProps<Data> = { answer: Answer<Data>; skeleton: ReactNode; children: (data: Data) => ReactNode };

/**
 * One region of a screen and its query: a skeleton first, then what came, kept while it is asked again. A failure is
 * said in place, above what was known, and the block asks again by itself until it is answered.
 */
export function Block<Data>({ answer, skeleton, children }: BlockProps<Data>) {
  const { error, refetch } = answer;
  const data = answer.data ?? answer.previousData;
  const retry = useRecovery(error, refetch);

  return (
    <>
      {error !== undefined && <BlockError error={error} onRetry={retry} />}
      {data !== undefined ? children(data) : error === undefined && skeleton}
    </>
  );
}
