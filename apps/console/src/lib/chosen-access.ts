const storedUnder = "passerelle.console.access";

/** The place this window acts under, for those who have several: each request names it. */
export function chosenAccess(): string | undefined {
  return sessionStorage.getItem(storedUnder) ?? undefined;
}

export function rememberAccess(accessId: string | undefined): void {
  if (accessId === undefined) sessionStorage.removeItem(storedUnder);
  else sessionStorage.setItem(storedUnder, accessId);
}
