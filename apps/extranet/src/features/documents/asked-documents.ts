import type { PublishableKind } from "@passerelle/schema/vocabulary";
import type { ExtranetDocumentFilter } from "../../gql/graphql.ts";

/** What the address of the page says. */
export type AskedDocuments = {
  kind?: PublishableKind | undefined;
  session?: string | undefined;
  unopened?: "true" | undefined;
  search?: string | undefined;
  by?: "month" | undefined;
  view?: "sent" | "expected" | undefined;
  year?: number | undefined;
};

export function filterOf({ kind, session, unopened, search, year }: AskedDocuments): ExtranetDocumentFilter {
  return { kind, sessionId: session, unopenedOnly: unopened === "true" ? true : undefined, search, year };
}

export function isFiltered({ kind, session, unopened, search, year }: AskedDocuments): boolean {
  return Boolean(kind ?? session ?? unopened ?? search ?? year);
}
