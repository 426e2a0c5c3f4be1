import { useRef, useState } from "react";

export type BulkItem = { id: string; name: string };
export type BulkFailure = BulkItem & { words: string };
export type Bulk = { done: number; total: number; running: boolean };
type Outcome = { done: string[]; failures: BulkFailure[] };

/** One act for each of many, one after the other: how far it is, and a way to stop. Each act answers the sentence of its refusal. */
export function useBulk() {
  const [bulk, setBulk] = useState<Bulk>({ done: 0, total: 0, running: false });
  const stopped = useRef(false);

  async function run(items: readonly BulkItem[], act: (id: string) => Promise<string | undefined>): Promise<Outcome> {
    stopped.current = false;
    const outcome: Outcome = { done: [], failures: [] };
    for (const [index, item] of items.entries()) {
      if (stopped.current) break;
      setBulk({ done: index, total: items.length, running: true });
      const words = await act(item.id);
      if (words) outcome.failures.push({ ...item, words });
      else outcome.done.push(item.id);
    }
    setBulk({ done: 0, total: 0, running: false });
    return outcome;
  }

  return { bulk, run, stop: () => (stopped.current = true) };
}
