import { codeIn } from "../code-in.ts";
import { saveBytes } from "./save-bytes.ts";

type Zip = { url: string; ids: readonly string[]; fileName: string; headers: Record<string, string> | undefined };

/**
 * Fetches one zip of several files, which the browser then saves; otherwise answers the code of what stood in the way. Not left to a form: what is
 * refused is then said on the page, in place of leaving it.
 */
export async function saveZip({ url, ids, fileName, headers }: Zip): Promise<string | undefined> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ ids }),
  }).catch(() => undefined);
  if (!answer?.ok) return (answer && (await codeIn(answer))) ?? "NETWORK";
  // The download ends in the middle when a document was withdrawn meanwhile: nothing is saved.
  const bytes = await answer.blob().catch(() => undefined);
  if (!bytes) return "NOT_FOUND";
  saveBytes(bytes, fileName);
  return undefined;
}
