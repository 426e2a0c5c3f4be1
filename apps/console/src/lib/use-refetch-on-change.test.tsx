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

test("a handful of changes are answered by one question, and those that follow it by another (B-01)", async () => {
  const refetch = vi.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  await render(<Region refetch={refetch} />);
  tellChanges([change, change]);
  tellChanges([change]);
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledTimes(1));

  tellChanges([change]);
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledTimes(2));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(refetch).toHaveBeenCalledTimes(2);
});
