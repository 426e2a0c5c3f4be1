import { accessHeader, saveBytes } from "@passerelle/client";
import { chosenAccess } from "#lib/chosen-access.ts";

export type Zipped = { kind: "saved" } | { kind: "refused"; message: string } | { kind: "gone" | "unreachable" };

/** Fetched, and not left to a form: what is refused is then said on the page, in place of leaving it. */
export async function saveZip(ids: readonly string[], fileName: string): Promise<Zipped> {
  const access = chosenAccess();
  const answer = await fetch("/console/files.zip", {
    method: "POST",
    headers: { "content-type": "application/json", ...(access ? { [accessHeader]: access } : {}) },
    body: JSON.stringify({ ids }),
  }).catch(() => undefined);
  if (answer?.status === 404) return { kind: "gone" };
  if (answer?.status === 422) return refusalIn(await answer.json().catch(() => undefined));
  const bytes = answer?.ok ? await answer.blob().catch(() => undefined) : undefined;
  if (!bytes) return { kind: "unreachable" };
  saveBytes(bytes, fileName);
  return { kind: "saved" };
}

function refusalIn(body: unknown): Zipped {
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
  return typeof message === "string" ? { kind: "refused", message } : { kind: "unreachable" };
}
