import type { Change } from "@passerelle/client";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { tellChanges } from "./changes.ts";
import { useRefetchOnChange } from "./use-refetch-on-change.ts";

const change: Change = { kind: "DOCUMENT", id: "1", gone: false };

function Region({ refetch }: { refetch: () => Promise<unknown> }) {
  useRefetchOnChange(() => true, refetch, 1);
  return null;
}

test("what changes while an answer is on its way is asked for again, once, after it (B-01)", async () => {
  const answers: (() => void)[] = [];
  const refetch = vi.fn<() => Promise<unknown>>(() => new Promise<void>((resolve) => answers.push(resolve)));
  await render(<Region refetch={refetch} />);
  tellChanges([change, change]);
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledTimes(1));

  tellChanges([change]);
  tellChanges([change]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(refetch).toHaveBeenCalledTimes(1);
  answers[0]!();
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledTimes(2));
  answers[1]!();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(refetch).toHaveBeenCalledTimes(2);
});
