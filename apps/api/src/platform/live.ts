import type { ChangeKind } from "@passerelle/schema/vocabulary";
import type pg from "pg";
import { cursorOf } from "./change-cursor.js";
import type { LiveNotice } from "./live-channel.js";
import { LiveSource } from "./live-source.js";
import type { Log } from "./log.js";
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

/** A subscription's end of the line. */
class Follower extends LiveSource<LivePush> {
  /** What it may see, without what is its own: the same for all contacts of a company, and for all staff of the same centres. */
  readonly sight: string;

  constructor(
    readonly viewer: Person,
    leave: (follower: Follower) => void,
  ) {
    super(() => leave(this));
    this.sight = viewer.kind === "contact" ? viewer.companyId : (viewer.centreIds?.toSorted().join(",") ?? "all");
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

  /** Called with the accesses whose rights may have changed: theirs are to be read again. */
  onViewers: (accessIds: ReadonlySet<string>) => void = () => undefined;

  follow(viewer: Person): LiveSource<LivePush> {
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
    const persons = new Set(rows.map((row) => row.personId));
    const shared = new Map<string, LivePush>();
    const cursor = cursorOf(notice.organisationId, notice.to);
    for (const follower of this.followers.get(notice.organisationId) ?? []) {
      // Equal only for people who see exactly the same of these rows, and of whose own nothing is among them.
      const key = persons.has(follower.viewer.accessId) ? follower.viewer.accessId : follower.sight;
      let push = shared.get(key);
      if (!push) shared.set(key, (push = { cursor, changes: changesFor(follower.viewer, rows), hasMore: false }));
      if (push.changes.length > 0) follower.push(push);
    }
    const viewers = rows.filter((row) => row.kind === "VIEWER").map((row) => row.id);
    if (viewers.length > 0) this.onViewers(new Set(viewers));
  }

  /** One exchange with the database: a push waits for nothing else. */
  private async read({ organisationId, from, to }: LiveNotice): Promise<AudienceRow[]> {
    const { rows } = await this.pool.query<AudienceRow>(
      `select seq, audience, centre_id as "centreId", company_id as "companyId", person_id as "personId", kind, subject_id as id, gone
      from house.audience_between($1, $2, $3)`,
      [organisationId, from, to],
    );
    return rows;
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
