import type { Context } from "#platform/context";
import { AccessChanged } from "#platform/failure";
import { identifyAgain } from "./identify-viewer.js";

/**
 * Does what a contact asks, then reads what came of it. Where a merge of this moment took the contact to the company that stays, it is done there, and
 * read there: whoever asks did nothing but click. An access that was cut stays refused.
 */
export async function followMerge<T>(
  context: Context,
  act: () => Promise<unknown>,
  read: () => Promise<T | null>,
): Promise<T | null> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof AccessChanged)) throw error;
    context.identity = await identifyAgain(context);
    await act();
  }
  const found = await read();
  if (found) return found;
  context.identity = await identifyAgain(context);
  await context.reading.confineTo(context.identity.standing.viewer);
  return read();
}
