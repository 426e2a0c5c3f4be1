import { accessHeader } from "@passerelle/client";
import { basepath, writeSearch } from "#lib/address.ts";
import { chosenAccess } from "#lib/chosen-access.ts";

export type Asked = Parameters<typeof writeSearch>[0];

/** The house said no, in words; or nothing at all when it cannot be reached. */
export class ExportFailed extends Error {
  constructor(readonly sentence: string | undefined) {
    super(sentence ?? "unreachable");
  }
}

/** Fetched rather than followed as a link: the access in use goes with it, and a refusal stays on the page. */
export async function fetchExport(path: string, asked: Asked): Promise<File> {
  const access = chosenAccess();
  const response = await fetch(`${basepath}/exports/${path}${writeSearch(asked)}`, {
    headers: access === undefined ? {} : { [accessHeader]: access },
  });
  if (!response.ok) throw new ExportFailed(await sentenceIn(response));
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  return new File([await response.blob()], name ?? path.replaceAll("/", "-"));
}

async function sentenceIn(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === "object" && body !== null && "message" in body && "code" in body
    ? String(body.message)
    : undefined;
}
