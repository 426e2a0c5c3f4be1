import { saveBytes } from "@passerelle/client";

/** Answers whether the file reached the browser, which then saves it under its name. */
export async function saveFile(path: string, fileName: string, headers: Record<string, string>): Promise<boolean> {
  const answer = await fetch(path, { headers }).catch(() => null);
  if (!answer?.ok) return false;
  saveBytes(await answer.blob(), fileName);
  return true;
}
