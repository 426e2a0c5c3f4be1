const PATH = /^\/(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/;
const QUERY_OR_FRAGMENT = /^[\w.~=&%+,!*()'-]*$/;
const SCHEME = /(?:^|[=&,])\s*[a-z][a-z0-9+.-]*:/i;

/**
 * Whether a link stays inside the application it is shown in (L-17). Only what our own routes are made of is let
 * through, so every way of naming another host or a script is refused without being listed.
 */
export function isInternalRoute(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 2000) return false;

  const [path = "", ...rest] = value.split(/[?#]/);
  return PATH.test(path) && !path.split("/").some(isDots) && rest.every(isHarmless);
}

function isDots(segment: string): boolean {
  return segment === "." || segment === "..";
}

function isHarmless(text: string): boolean {
  if (!QUERY_OR_FRAGMENT.test(text)) return false;
  const decoded = fullyDecoded(text);
  return decoded !== null && !/[\p{Cc}\\]|\/\//u.test(decoded) && !SCHEME.test(decoded);
}

/** Decoded until nothing changes; null when it is malformed or wrapped more often than an honest link is. */
function fullyDecoded(text: string): string | null {
  let before = text;
  for (let round = 0; round < 3; round++) {
    const after = decodedOnce(before);
    if (after === null || after === before) return after;
    before = after;
  }
  return null;
}

function decodedOnce(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
