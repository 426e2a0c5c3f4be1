export type SignedOutReason = "signed-out" | "access-changed";
export type OnSignedOut = (reason: SignedOutReason) => void;

const quiet = 1_000;

/** Several requests learn of the same sign-out together; the app hears of it once. */
export function once(onSignedOut: OnSignedOut): OnSignedOut {
  let heard = -quiet;
  return (reason) => {
    const now = performance.now();
    if (now - heard < quiet) return;
    heard = now;
    onSignedOut(reason);
  };
}
