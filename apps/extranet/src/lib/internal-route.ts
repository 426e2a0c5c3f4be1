import { isInternalRoute } from "@passerelle/schema/vocabulary";

/** An address may ask where to go after signing in: only a route of this app is followed, home otherwise (L-17). */
export function internalRoute(asked: unknown): string {
  return isInternalRoute(asked) ? asked : "/";
}
