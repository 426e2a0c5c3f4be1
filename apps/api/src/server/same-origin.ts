import type { IncomingMessage } from "node:http";
import type { Settings } from "#platform/settings";

/** Whether a request that carries a cookie comes from one of our own pages. A browser always names its origin on a socket, a PUT or a POST. */
export function isOwnOrigin(
  request: Pick<IncomingMessage, "headers">,
  settings: Settings,
  originRequired: boolean,
): boolean {
  const { origin, host } = request.headers;
  if (!origin) return !originRequired;
  const own = [settings.consoleUrl, settings.extranetUrl]
    .filter((url) => url !== null)
    .map((url) => new URL(url).origin);
  if (own.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
