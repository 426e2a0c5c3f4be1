const storedUnder = "passerelle.extranet.access";
const header = "x-passerelle-access";

/** With several accesses, each request names the one it acts under. The choice belongs to the tab. */
export function chosenAccess(): string | null {
  try {
    return sessionStorage.getItem(storedUnder);
  } catch {
    // Storage can be forbidden by the browser: the server then takes the account's first access.
    return null;
  }
}

// One object per choice, so that what depends on it sees no change where there is none.
let headers: { access: string; named: Record<string, string> } | undefined;

export function chosenAccessHeaders(): Record<string, string> | undefined {
  const access = chosenAccess();
  if (access === null) return undefined;
  if (headers?.access !== access) headers = { access, named: { [header]: access } };
  return headers.named;
}

/** Acting under another access is another visit: nothing read under the former one may remain. */
export function chooseAccess(accessId: string): void {
  sessionStorage.setItem(storedUnder, accessId);
  window.location.assign(import.meta.env.BASE_URL);
}

export function forgetChosenAccess(): void {
  try {
    sessionStorage.removeItem(storedUnder);
  } catch {
    // Nothing was kept.
  }
}
