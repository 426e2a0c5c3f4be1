import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

/** Kept beside, as this file runs before each file of tests of the same process. */
const place = Symbol.for("passerelle.quick-passwords");
const kept = globalThis as { [place]?: { argon2: typeof crypto.argon2; isQuick: boolean } };
const state = (kept[place] ??= { argon2: crypto.argon2, isQuick: true });

/**
 * A password is slow to try, so that whoever stole a hash tries few. Those who sign in to the houses of the tests would wait for minutes: for them it
 * is quick.
 */
crypto.argon2 = (algorithm, parameters, callback) => {
  const quick = { ...parameters, memory: 8 * parameters.parallelism, passes: 1 };
  state.argon2(algorithm, state.isQuick ? quick : parameters, callback);
};
syncBuiltinESMExports();

/** Passwords meanwhile cost what they cost in the product. */
export async function atFullCost<T>(act: () => Promise<T>): Promise<T> {
  state.isQuick = false;
  try {
    return await act();
  } finally {
    state.isQuick = true;
  }
}
