import type { ChangePage } from "../live/live-documents.ts";

/** Hands each page to whoever follows at that moment, and to nobody else. */
export class LivePushes {
  readonly #followers = new Set<(page: ChangePage) => void>();

  push(page: ChangePage): void {
    for (const follower of this.#followers) follower(page);
  }

  follow(): AsyncIterableIterator<ChangePage> {
    const waiting: ChangePage[] = [];
    let wake: () => void = () => undefined;
    let left = false;
    const hear = (page: ChangePage) => {
      waiting.push(page);
      wake();
    };
    this.#followers.add(hear);
    return {
      next: async () => {
        while (waiting.length === 0 && !left) await new Promise<void>((resolve) => (wake = resolve));
        const value = waiting.shift();
        return value && !left ? { value, done: false } : { value: undefined, done: true };
      },
      return: async () => {
        left = true;
        this.#followers.delete(hear);
        wake();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
