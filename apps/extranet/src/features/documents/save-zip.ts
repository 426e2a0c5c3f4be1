import { saveBytes } from "@passerelle/client";

/** Fetches one zip of several documents, which the browser then saves; otherwise answers the code of what stood in the way. */
export async function saveZip(
  ids: readonly string[],
  fileName: string,
  headers: Record<string, string> | undefined,
): Promise<{ problem: string } | null> {
  const answer = await fetch("/extranet/files.zip", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ ids }),
  }).catch(() => null);
  if (!answer) return { problem: "NETWORK" };
  if (!answer.ok) return { problem: await codeIn(answer) };
  // The download ends in the middle when a document was withdrawn meanwhile: nothing is saved.
  const bytes = await answer.blob().catch(() => null);
  if (!bytes) return { problem: "NOT_FOUND" };
  saveBytes(bytes, fileName);
  return null;
}

async function codeIn(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  return typeof body === "object" && body !== null && "code" in body ? String(body.code) : "NETWORK";
}
