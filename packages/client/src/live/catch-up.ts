import type { ApolloClient } from "@apollo/client";
import { backOff, pause } from "./back-off.ts";
import { failureOf } from "../failure.ts";
import { ChangesSinceDocument, type Change, type ChangePage } from "./live-documents.ts";

/** Where this screen stands in the journal, and how it comes level with it. */
export class CatchUp {
  #cursor: string | null;
  #looking: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #wake: () => void = () => undefined;

  constructor(
    private readonly apollo: ApolloClient,
    private readonly deliver: (changes: readonly Change[]) => void,
    from: string | null,
  ) {
    this.#cursor = from;
  }

  get isLooking(): boolean {
    return this.#looking !== undefined;
  }

  /** Reads all that followed the cursor. Asked while it reads, it reads once more: the first answer may be older than the question. */
  look(): Promise<void> {
    this.#again = true;
    this.#wake();
    this.#looking ??= this.#lookUntilLevel().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  /** A push that came in order. One already read by a look is passed over. */
  take({ cursor, changes }: ChangePage): void {
    if (cursor === this.#cursor) return;
    this.#cursor = cursor;
    this.deliver(changes);
  }

  stop(): void {
    this.#stopped = true;
    this.#wake();
  }

  async #lookUntilLevel(): Promise<void> {
    for (let failures = 0; this.#again && !this.#stopped;) {
      this.#again = false;
      try {
        await this.#readPages();
        failures = 0;
      } catch (error) {
        const { kind } = failureOf(error);
        if (kind === "signed-out" || kind === "access-changed" || kind === "second-factor") return;
        if (kind === "bad-input") this.#startAfresh();
        this.#again = true;
        await Promise.race([pause(backOff(failures++)), new Promise<void>((wake) => (this.#wake = wake))]);
      }
    }
  }

  async #readPages(): Promise<void> {
    for (let hasMore = true; hasMore && !this.#stopped;) {
      const from = this.#cursor;
      const { data } = await this.apollo.query({
        query: ChangesSinceDocument,
        variables: { cursor: from },
        fetchPolicy: "no-cache",
      });
      if (!data || this.#stopped) return;
      const page = data.changesSince;
      this.#cursor = page.cursor;
      if (from !== null) this.deliver(page.changes);
      hasMore = page.hasMore && from !== null;
    }
  }

  /** The cursor means nothing to the server any more: everything shown is read again, from a new one. */
  #startAfresh(): void {
    this.#cursor = null;
    void this.apollo.refetchQueries({ include: "active" });
  }
}
