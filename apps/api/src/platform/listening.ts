import pg from "pg";
import { liveChannel, parseNotice, type LiveNotice } from "./live-channel.js";
import type { Log } from "./log.js";

/**
 * The one connection that LISTENs for this process. It comes back by itself; what was announced while it was away is
 * lost on this channel, so `onReturn` tells the sockets to catch up.
 */
export class Listening {
  private client: pg.Client | null = null;
  private closed = false;
  private waiting: NodeJS.Timeout | null = null;

  constructor(
    private readonly url: string,
    private readonly log: Log,
    private readonly hear: (notice: LiveNotice) => void,
    private readonly onReturn: () => void,
  ) {}

  async open(): Promise<void> {
    await this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.waiting) clearTimeout(this.waiting);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: "passerelle-listen",
    });
    client.on("notification", (message) => this.hear(parseNotice(message.payload ?? "{}")));
    client.on("error", (error) => this.log.warn({ error: error.message }, "the listening connection broke"));
    client.on("end", () => this.comeBack());
    await client.connect();
    await client.query(`listen ${liveChannel}`);
    this.client = client;
  }

  private comeBack(delay = 250): void {
    if (this.closed || this.waiting) return;
    this.waiting = setTimeout(() => {
      this.waiting = null;
      this.connect().then(
        () => {
          this.log.info("listening again");
          this.onReturn();
        },
        () => this.comeBack(Math.min(delay * 2, 5_000)),
      );
    }, delay);
  }
}
