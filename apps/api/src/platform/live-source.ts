/**
 * One end of the line. What is pushed is handed on at once, by a call; as an iterator, which GraphQL asks for, it only tells of its end: a promise per
 * value and socket would cost more than the value. A generator could not be ended before its source speaks again.
 */
export class LiveSource<Value> implements AsyncIterableIterator<never> {
  /** Null once it is over. */
  private hear: ((value: Value) => void) | null = (value) => this.early.push(value);
  private early: Value[] = [];
  private end: (() => void) | null = null;

  constructor(private readonly leave: () => void) {}

  push(value: Value): void {
    this.hear?.(value);
  }

  /** Hands on what came before somebody listened, then each value as it comes. */
  each(hear: (value: Value) => void): void {
    if (!this.hear) return;
    this.hear = hear;
    for (const value of this.early.splice(0)) hear(value);
  }

  /** Another end, to which each value becomes any number of others. */
  flatMap<Other>(map: (value: Value) => Other[]): LiveSource<Other> {
    const other = new LiveSource<Other>(() => void this.return());
    this.each((value) => {
      for (const each of map(value)) other.push(each);
    });
    return other;
  }

  async next(): Promise<IteratorResult<never>> {
    if (this.hear) await new Promise<void>((resolve) => (this.end = resolve));
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<never>> {
    if (this.hear) {
      this.hear = null;
      this.leave();
      this.end?.();
    }
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
