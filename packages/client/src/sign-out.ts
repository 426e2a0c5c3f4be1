/**
 * Why the person is out: no sign-in any more; another access than the one the page acts under; a second factor that the
 * organisation requires from now on; or that very access taken away by those who gave it, which the page says in its place.
 */
export type SignedOutReason = "signed-out" | "access-changed" | "second-factor" | "access-removed";
export type OnSignedOut = (reason: SignedOutReason) => void;

const quiet = 1_000;

/** Several requests learn of the same sign-out together; the app hears of it once. Of an access removed it is the last word. */
export function once(onSignedOut: OnSignedOut): OnSignedOut {
  let heard = -quiet;
  let isRemoved = false;
  return (reason) => {
    const now = performance.now();
    if (isRemoved || (reason !== "access-removed" && now - heard < quiet)) return;
    heard = now;
    isRemoved = reason === "access-removed";
    onSignedOut(reason);
  };
}
