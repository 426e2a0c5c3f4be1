import type { Change } from "@passerelle/client";

const partsOfSession = new Set<Change["kind"]>(["BOOKING", "DOCUMENT", "PUBLICATION"]);

/** A hint carries an id, not where it belongs: what could be part of this session is asked again. */
export function concernsSession(sessionId: string): (change: Change) => boolean {
  return (change) => change.id === sessionId || partsOfSession.has(change.kind);
}
