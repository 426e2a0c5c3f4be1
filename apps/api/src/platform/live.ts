import type { ChangeKind } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type pg from "pg";
import { cursorOf } from "./change-cursor.js";
import type { LiveNotice } from "./live-channel.js";
import type { Log } from "./log.js";
import { readOnce } from "./reading.js";
import type { Person } from "./viewer.js";

export interface Change {
  kind: ChangeKind;
  id: string;
  gone: boolean;
}

/** One push. The same object is handed to every follower who may read exactly the same: it is the key under which an execution is shared. */
export interface LivePush {
  cursor: string;
  changes: Change[];
  hasMore: boolean;
}

interface AudienceRow {
  seq: number;
  audience: "staff" | "company" | "person";
  centreId: string | null;
  companyId: string | null;
  personId: string | null;
  kind: ChangeKind;
  id: string;
  gone: boolean;
}

/** A socket's end of the line. */
class Follower implements AsyncIterableIterator<LivePush> {
  private readonly queue: LivePush[] = [];
  private wake: (() => void) | null = null;
  private done = false;

  constructor(
    readonly viewer: Person,
    private readonly leave: (follower: Follower) => void,
  ) {}

  push(push: LivePush): void {
    this.queue.push(push);
    this.wake?.();
  }

  async next(): Promise<IteratorResult<LivePush>> {
    while (!this.done && this.queue.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    this.wake = null;
    const value = this.queue.shift();
    return value && !this.done ? { value, done: false } : { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<LivePush>> {
    this.done = true;
    this.leave(this);
    this.wake?.();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Follows the journal of each organisation that has a socket here, and hands each follower what it may see of it. */
export class LiveHub {
  private readonly followers = new Map<string, Set<Follower>>();
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: pg.Pool,
    private readonly log: Log,
    /** Called when a push could not be read: the sockets must catch up. */
    private readonly onLoss: () => void,
  ) {}

  follow(viewer: Person): AsyncIterableIterator<LivePush> {
    const follower = new Follower(viewer, (gone) => this.leave(gone));
    const group = this.followers.get(viewer.organisationId) ?? new Set();
    this.followers.set(viewer.organisationId, group.add(follower));
    return follower;
  }

  /** Notices are answered one after the other, so that no follower sees a cursor go back. */
  announce(notice: LiveNotice): void {
    if (!this.followers.has(notice.organisationId)) return;
    this.tail = this.tail
      .then(() => this.deliver(notice))
      .catch((error: Error) => {
        // The next push would move every cursor past this one.
        this.log.warn({ error: error.message }, "a push was lost; sockets are told to catch up");
        this.onLoss();
      });
  }

  get size(): number {
    let count = 0;
    for (const group of this.followers.values()) count += group.size;
    return count;
  }

  private async deliver(notice: LiveNotice): Promise<void> {
    const rows = await this.read(notice);
    const shared = new Map<string, LivePush>();
    const cursor = cursorOf(notice.organisationId, notice.to);
    for (const follower of this.followers.get(notice.organisationId) ?? []) {
      const key = sharingKey(follower.viewer, rows);
      const push = shared.get(key) ?? { cursor, changes: changesFor(follower.viewer, rows), hasMore: false };
      shared.set(key, push);
      if (push.changes.length > 0) follower.push(push);
    }
  }

  private read(notice: LiveNotice): Promise<AudienceRow[]> {
    return readOnce(this.pool, { kind: "house", organisationId: notice.organisationId }, new Date(), (reading) =>
      reading.rows(sql<AudienceRow>`
        select seq, audience, centre_id as "centreId", company_id as "companyId", person_id as "personId", kind, subject_id as id, gone
        from event_audience where organisation_id = ${notice.organisationId} and seq between ${notice.from} and ${notice.to} order by seq, position`),
    );
  }

  private leave(follower: Follower): void {
    const group = this.followers.get(follower.viewer.organisationId);
    group?.delete(follower);
    if (group?.size === 0) this.followers.delete(follower.viewer.organisationId);
  }
}

/** Whether a row of the audience concerns a person. */
export function concerns(
  viewer: Person,
  row: Pick<AudienceRow, "audience" | "centreId" | "companyId" | "personId">,
): boolean {
  if (row.audience === "person") return row.personId === viewer.accessId;
  if (row.audience === "company") return viewer.kind === "contact" && row.companyId === viewer.companyId;
  return (
    viewer.kind === "staff" &&
    (row.centreId === null || viewer.centreIds === null || viewer.centreIds.includes(row.centreId))
  );
}

/** The last word on each subject, in the order of the last words. */
export function changesFor(viewer: Person, rows: readonly AudienceRow[]): Change[] {
  const last = new Map<string, Change>();
  for (const row of rows) {
    if (!concerns(viewer, row)) continue;
    const key = `${row.kind}:${row.id}`;
    last.delete(key);
    last.set(key, { kind: row.kind, id: row.id, gone: row.gone });
  }
  return [...last.values()];
}

/** Equal only for people who see exactly the same of these rows: the same company or the same centres, and nothing of their own among them. */
function sharingKey(viewer: Person, rows: readonly AudienceRow[]): string {
  const own = rows.some((row) => row.personId === viewer.accessId) ? viewer.accessId : "";
  const sight = viewer.kind === "contact" ? viewer.companyId : (viewer.centreIds?.toSorted().join(",") ?? "all");
  return `${viewer.kind}:${sight}:${own}`;
}
