import type { ApiClient } from "./api-client.js";

interface Change {
  kind: string;
  id: string;
  gone: boolean;
}
interface Page {
  cursor: string;
  hasMore: boolean;
  changes: Change[];
}
type Noted = { id: string; readAt: string | null; struckAt: string | null };

/** A push is confirmed by nobody: one more look, a while after the connection, finds what fell before the subscription stood. */
const secondLookAfter = 150;

/**
 * The inbox of a contact, which only ever learns by pushes and by changesSince: it starts empty and never reads a list to
 * make itself whole, so that a lost change stays visible.
 */
export class Screen {
  private readonly sessions = new Set<string>();
  private readonly documents = new Set<string>();
  private readonly notifications = new Map<string, string>();
  private tail: Promise<void> = Promise.resolve();
  private readonly line: ReturnType<ApiClient["live"]>;
  private closed = false;
  cuts = 0;

  static async open(client: ApiClient): Promise<Screen> {
    const { data } = await client.ask("{ changesSince { cursor } }");
    return new Screen(client, (data.changesSince as Page).cursor);
  }

  private constructor(
    private readonly client: ApiClient,
    private cursor: string,
  ) {
    this.line = client.live({ retry: true, onConnected: () => this.settle() });
    this.line.subscribe<{ changed: Page }>(
      { query: "subscription { changed { cursor hasMore changes { kind id gone } } }" },
      { next: ({ data }) => void (data && this.look()), error: () => undefined, complete: () => undefined },
    );
  }

  get shown() {
    return {
      sessions: [...this.sessions].sort(),
      documents: [...this.documents].sort(),
      notifications: [...this.notifications].map(([id, state]) => `${id} ${state}`).sort(),
    };
  }

  /** The network goes away in the middle of anything. */
  cut(): void {
    this.cuts += 1;
    this.line.terminate();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.line.dispose();
    await this.tail;
  }

  private settle(): void {
    this.look();
    setTimeout(() => this.look(), secondLookAfter);
  }

  private look(): void {
    this.tail = this.tail
      .then(() => this.readPages())
      .catch(() => (this.closed ? undefined : void setTimeout(() => this.look(), 50)));
  }

  private async readPages(): Promise<void> {
    for (let more = true; more && !this.closed;) {
      const { data } = await this.client.ask(
        "query ($cursor: String) { changesSince(cursor: $cursor) { cursor hasMore changes { kind id gone } } }",
        { cursor: this.cursor },
      );
      const page = data.changesSince as Page;
      for (const change of page.changes) await this.apply(change);
      this.cursor = page.cursor;
      more = page.hasMore;
    }
  }

  /** Reads again, under its own rights, what a change names. */
  private async apply({ kind, id, gone }: Change): Promise<void> {
    if (kind === "NOTIFICATION") return this.readNotification(id);
    const shown = kind === "SESSION" ? this.sessions : kind === "PUBLICATION" ? this.documents : null;
    if (!shown) return;
    const field = kind === "SESSION" ? "session" : "document";
    const found = gone
      ? null
      : (
          (await this.client.ask(`query ($id: ID!) { extranet { found: ${field}(id: $id) { id } } }`, { id })).data
            .extranet as { found: object | null }
        ).found;
    if (found) shown.add(id);
    else shown.delete(id);
  }

  private async readNotification(id: string): Promise<void> {
    const { data } = await this.client.ask("{ notifications(first: 100) { edges { node { id readAt struckAt } } } }");
    const found = (data.notifications as { edges: { node: Noted }[] }).edges.find(({ node }) => node.id === id)?.node;
    if (found)
      this.notifications.set(id, `${found.readAt ? "read" : "unread"} ${found.struckAt ? "struck" : "standing"}`);
  }
}
