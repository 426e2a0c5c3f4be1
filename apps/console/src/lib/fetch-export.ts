import { codeIn } from "@passerelle/client";
import { basepath, writeSearch } from "#lib/address.ts";
import { chosenAccessHeaders } from "#lib/chosen-access.ts";

export type Asked = Parameters<typeof writeSearch>[0];

/** The house said no, and with which code; or nothing at all when it cannot be reached. */
export class ExportFailed extends Error {
  constructor(readonly code: string | undefined) {
    super(code ?? "unreachable");
  }
}

/** Fetched rather than followed as a link: the access in use goes with it, and a refusal stays on the page. */
export async function fetchExport(path: string, asked: Asked): Promise<File> {
  const response = await fetch(`${basepath}/exports/${path}${writeSearch(asked)}`, {
    headers: chosenAccessHeaders() ?? {},
  });
  if (!response.ok) throw new ExportFailed(await codeIn(response));
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  return new File([await response.blob()], name ?? path.replaceAll("/", "-"));
}
