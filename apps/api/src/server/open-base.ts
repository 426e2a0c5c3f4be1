import path from "node:path";
import { startEmbeddedPostgres } from "#platform/embedded-postgres/index";
import type { Settings } from "#platform/settings";

export interface Base {
  appUrl: string;
  ownerUrl: string;
  stop(): Promise<void>;
}

/** The database given by the settings, or our own under the data directory, which is brought back when it dies. */
export async function openBase(settings: Settings, say: (line: string) => void): Promise<Base> {
  if (settings.databaseUrl)
    return { appUrl: settings.databaseUrl, ownerUrl: settings.databaseOwnerUrl!, stop: async () => undefined };
  const postgres = await startEmbeddedPostgres({
    directory: path.join(settings.dataDirectory, "postgres"),
    durable: true,
    report: say,
  });
  postgres.watch();
  return { appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, stop: () => postgres.stop() };
}
