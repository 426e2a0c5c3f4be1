const home = "/";

/**
 * An address may ask where to go after signing in: only a route of this app is followed. `//host`, `/\host`, their
 * encoded forms, control characters and any scheme would leave it.
 */
export function internalRoute(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/")) return home;
  const decoded = decodedTwice(asked);
  if (decoded === null || /^\/[/\\]|[\\\p{Cc}]/u.test(decoded)) return home;
  const there = new URL(asked, "https://extranet.invalid");
  return there.host === "extranet.invalid" ? there.pathname + there.search + there.hash : home;
}

/** A route decoded once by us and once more by whoever follows it must still be a route. */
function decodedTwice(route: string): string | null {
  try {
    return decodeURIComponent(decodeURIComponent(route));
  } catch {
    return null;
  }
}
