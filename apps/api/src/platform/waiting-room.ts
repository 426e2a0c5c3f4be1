/** So many hold a connection for long at once, and the others wait for a while: what is quickly done must find its own. */
export class WaitingRoom {
  private readonly waiting: ((entered: boolean) => void)[] = [];

  /** `patience`: milliseconds for which somebody waits. */
  constructor(
    private free: number,
    private readonly patience: number,
  ) {}

  /** Answers the way out, or null where it took too long. */
  async enter(): Promise<(() => void) | null> {
    if (this.free > 0) this.free -= 1;
    else if (!(await this.turn())) return null;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.waiting.shift();
      if (next) next(true);
      else this.free += 1;
    };
  }

  private turn(): Promise<boolean> {
    return new Promise((resolve) => {
      const tired = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        resolve(false);
      }, this.patience);
      const enter = (entered: boolean) => {
        clearTimeout(tired);
        resolve(entered);
      };
      this.waiting.push(enter);
    });
  }
}
