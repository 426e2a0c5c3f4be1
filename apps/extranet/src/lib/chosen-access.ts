import { accessHeader } from "@passerelle/client";

const storedUnder = "passerelle.extranet.access";

/**
 * With several accesses, each request names the one it acts under. The choice belongs to the tab; a new tab begins with
 * the last choice made anywhere.
 */
export function chosenAccess(): string | null {
  return read(() => sessionStorage) ?? read(() => localStorage);
}

// One object per choice, so that what depends on it sees no change where there is none.
let headers: { access: string; named: Record<string, string> } | undefined;

export function chosenAccessHeaders(): Record<string, string> | undefined {
  const access = chosenAccess();
  if (access === null) return undefined;
  if (headers?.access !== access) headers = { access, named: { [accessHeader]: access } };
  return headers.named;
}

/** Acting under another access is another visit: nothing read under the former one may remain. */
export function chooseAccess(accessId: string): void {
  forgetChosenAccess();
  for (const storage of [sessionStorage, localStorage]) storage.setItem(storedUnder, accessId);
  window.location.assign(import.meta.env.BASE_URL);
}

export function forgetChosenAccess(): void {
  try {
    for (const storage of [sessionStorage, localStorage]) storage.removeItem(storedUnder);
  } catch {
    // Storage can be forbidden by the browser: nothing was kept.
  }
}

function read(storage: () => Storage): string | null {
  try {
    return storage().getItem(storedUnder);
  } catch {
    // Forbidden here too: the server takes the account's first access.
    return null;
  }
}
