import pg from "pg";
import type { Viewer } from "./viewer.js";

/** Tells PostgreSQL who asks, for the running transaction only: row-level security reads these settings. */
export function confinementSql(viewer: Viewer | null): string {
  const settings: Record<string, string> = {
    "app.organisation": viewer?.organisationId ?? "",
    "app.kind": viewer?.kind ?? "",
    "app.account": viewer && viewer.kind !== "house" ? viewer.accountId : "",
    "app.access": viewer && viewer.kind !== "house" ? viewer.accessId : "",
    "app.company": viewer?.kind === "contact" ? viewer.companyId : "",
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${calls.join(", ")}`;
}
