/**
 * Maps each value of a live iterator to any number of others. Not a generator on purpose: a generator that waits for its
 * source cannot be ended before the source speaks again, and a socket that leaves must leave at once.
 */
export function flatMapLive<From, To>(
  source: AsyncIterableIterator<From>,
  map: (value: From) => To[] | Promise<To[]>,
): AsyncIterableIterator<To> {
  const ready: To[] = [];
  return {
    async next() {
      while (ready.length === 0) {
        const step = await source.next();
        if (step.done) return { value: undefined, done: true };
        ready.push(...(await map(step.value)));
      }
      return { value: ready.shift()!, done: false };
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
