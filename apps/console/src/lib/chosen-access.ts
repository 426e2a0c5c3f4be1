import { accessHeader } from "@passerelle/client";

const storedUnder = "passerelle.console.access";

/** The place this window acts under, for those who have several: each request names it. */
export function chosenAccess(): string | undefined {
  return sessionStorage.getItem(storedUnder) ?? undefined;
}

/** What names it in a request that is none of Apollo's. */
export function chosenAccessHeaders(): Record<string, string> | undefined {
  const access = chosenAccess();
  return access === undefined ? undefined : { [accessHeader]: access };
}

export function rememberAccess(accessId: string | undefined): void {
  if (accessId === undefined) sessionStorage.removeItem(storedUnder);
  else sessionStorage.setItem(storedUnder, accessId);
}
