import { OptimisticLockError, type EntityManager, type MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { RefusalCode } from "@passerelle/schema/vocabulary";
import { audienceOf, sightOf, type AudienceRow, type Sight } from "./audience.js";
import type { Clock } from "./clock.js";
import { columnsOf } from "./columns.js";
import type { Event, Listener } from "./event.js";
import { Refused } from "./failure.js";
import type { Jobs, Order } from "./jobs.js";
import { seal } from "./journal/seal-events.js";
import { notifyStatement } from "./live-channel.js";
import { Rehearsal } from "./rehearsal.js";
import { Transaction } from "./transaction.js";
import type { Viewer } from "./viewer.js";
import { WaitingRoom } from "./waiting-room.js";

/** What a use case is handed: everything it may touch, and nothing else. */
export class Work {
  private readonly recorded: { event: Event; before: Sight }[] = [];
  /** How many of them the listeners have heard. */
  private heard = 0;
  private readonly jobs = new Map<string, Order[]>();
  readonly transaction: Transaction;

  constructor(
    readonly em: EntityManager,
    readonly viewer: Viewer,
    readonly now: Date,
  ) {
    this.transaction = new Transaction(em);
  }

  /** Writes a fact; who sees its subjects is read now, before the act changes it. */
  async record(event: Event): Promise<void> {
    await this.recordAll([event]);
  }

  /** The same of several facts: one look at who sees their subjects. */
  async recordAll(events: readonly Event[]): Promise<void> {
    const subjects = events.flatMap((event) => event.subjects);
    const before = await sightOf(this.transaction, this.viewer.organisationId, subjects);
    this.recorded.push(...events.map((event) => ({ event, before })));
  }

  /** Leaves something for after the commit, on the same transaction: ids only. */
  enqueue(queue: string, data: object, startAfter?: Date): void {
    const orders = this.jobs.get(queue) ?? [];
    this.jobs.set(queue, orders);
    orders.push({ data, startAfter });
  }

  /** The order below is the contract of ARCHITECTURE: nothing is announced that is not written, nothing written that is not announced. */
  async finish(listeners: readonly Listener[], jobs: Jobs): Promise<void> {
    await this.settle(listeners);
    if (this.recorded.length > 0 || this.jobs.size > 0) {
      const audience = await this.readAudience();
      for (const [queue, orders] of this.jobs) await jobs.send(this.em, queue, orders);
      if (this.recorded.length > 0) await this.closeJournal(audience);
    }
  }

  /** What the act brings about inside the house; nothing of it leaves. */
  async settle(listeners: readonly Listener[]): Promise<void> {
    const { organisationId } = this.viewer;
    await this.em.flush();
    await this.transaction.confine({ kind: "house", organisationId });
    await this.tellListeners(listeners);
  }

  private async tellListeners(listeners: readonly Listener[]): Promise<void> {
    for (; this.heard < this.recorded.length; this.heard += 1) {
      const { event } = this.recorded[this.heard]!;
      const concerned = listeners.filter((listener) => listener.on === event.kind);
      for (const listener of concerned) await listener.hear(this, event);
      // Each flush compares all that the act has read: a fact that nobody heard has changed none of it.
      if (concerned.length > 0) await this.em.flush();
    }
  }

  private async readAudience(): Promise<AudienceRow[][]> {
    const subjects = this.recorded.flatMap(({ event }) => event.subjects);
    const after = await sightOf(this.transaction, this.viewer.organisationId, subjects);
    return this.recorded.map(({ event, before }) => audienceOf(event, before, after));
  }

  private async closeJournal(audience: AudienceRow[][]): Promise<void> {
    const { organisationId } = this.viewer;
    // Each row written above holds a key share of the organisation through its foreign key: the stronger FOR UPDATE
    // would wait for the other acts of this moment, which wait for us.
    const [end] = await this.transaction.rows(sql<{ seq: string; hash: Buffer }>`
      select chain_seq as seq, chain_hash as hash from organisation where id = ${organisationId} for no key update`);
    if (!end) throw new Error(`organisation ${organisationId} is missing`);
    const from = Number(end.seq) + 1;
    const rows = seal(
      this.recorded.map(({ event }) => event),
      this.viewer,
      this.now,
      { seq: from - 1, hash: end.hash },
    );
    const last = rows.at(-1)!;
    const row = columnsOf(rows);
    await this.transaction.rows(sql`
      insert into event (organisation_id, actor_kind, actor_id, actor_name, occurred_at, seq, id, kind, session_id, company_id, document_id, publication_id, facts, salt, digest, hash)
      select ${organisationId}::uuid, ${last.actorKind}, ${last.actorId}::uuid, ${last.actorName}, ${last.occurredAt}::timestamptz, * from unnest(${row("seq")}::bigint[], ${row("id")}::uuid[],
        ${row("kind")}::text[], ${row("sessionId")}::uuid[], ${row("companyId")}::uuid[], ${row("documentId")}::uuid[], ${row("publicationId")}::uuid[],
        ${row("facts")}::jsonb[], ${row("salt")}::bytea[], ${row("digest")}::bytea[], ${row("hash")}::bytea[])`);
    const concerned = audience.flatMap((each, index) =>
      each.map((told, position) => ({ ...told, seq: rows[index]!.seq, position })),
    );
    const told = columnsOf(concerned);
    if (concerned.length > 0)
      await this.transaction.rows(sql`
        insert into event_audience (organisation_id, seq, position, audience, centre_id, company_id, person_id, kind, subject_id, gone)
        select ${organisationId}::uuid, * from unnest(${told("seq")}::bigint[], ${told("position")}::int[], ${told("audience")}::text[], ${told("centreId")}::uuid[],
          ${told("companyId")}::uuid[], ${told("personId")}::uuid[], ${told("kind")}::text[], ${told("subjectId")}::uuid[], ${told("gone")}::boolean[])`);
    await this.transaction.rows(sql`
      with ended as (update organisation set chain_seq = ${last.seq}, chain_hash = ${last.hash} where id = ${organisationId})
      select ${notifyStatement({ organisationId, from, to: last.seq })}`);
  }
}

/** A unique constraint that two people can run into, and the refusal it means. */
export type ConstraintRefusals = Readonly<Record<string, RefusalCode>>;

/** Opens transactions for use cases; the only place that does. */
export class Works {
  constructor(
    private readonly orm: MikroORM,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly listeners: readonly Listener[],
    private readonly constraints: ConstraintRefusals,
  ) {}

  private readonly room = new WaitingRoom(4, 3_000);

  async run<T>(viewer: Viewer, act: (work: Work) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.attempt(viewer, act);
      } catch (error) {
        // Of acts that wait for each other in a circle the database ended this one: nothing of it is left, and it is done again after the others.
        if (attempt === attempts || codeOf(error) !== deadlock) throw this.asRefusal(error);
      }
  }

  private attempt<T>(viewer: Viewer, act: (work: Work) => Promise<T>): Promise<T> {
    const em = this.orm.em.fork();
    // Not the EntityManager's own begin, commit and rollback: a connection that breaks before one of them stays taken for ever.
    return em
      .getKysely()
      .transaction()
      .execute(async (transaction) => {
        em.setTransactionContext(transaction);
        const work = new Work(em, viewer, this.clock.now());
        await work.transaction.confine(viewer);
        const answer = await act(work);
        await work.finish(this.listeners, this.jobs);
        return answer;
      });
  }

  /**
   * Does an act that is never kept, and answers the reading of what it leaves, under the rights of who asked. The very use case and its listeners:
   * no job, no journal, no notice. Whoever asks closes the reading, which undoes all.
   */
  async rehearse(viewer: Viewer, act: (work: Work) => Promise<unknown>): Promise<Rehearsal> {
    const leave = await this.room.enter();
    if (!leave) throw new Refused("PREVIEW_BUSY");
    const pool = await this.orm.em.getConnection().getNativeClient();
    const rehearsal = new Rehearsal(pool, viewer, this.clock.now(), leave);
    try {
      const em = this.orm.em.fork();
      em.setTransactionContext(rehearsal.asKysely());
      const work = new Work(em, viewer, rehearsal.now);
      await act(work);
      await work.settle(this.listeners);
      await rehearsal.confineTo(viewer);
      return rehearsal;
    } catch (error) {
      await rehearsal.close();
      throw isBusy(error) || rehearsal.tookTooLong ? new Refused("PREVIEW_BUSY") : this.asRefusal(error);
    }
  }

  /** Constraints decide races; here their verdict becomes a sentence. */
  private asRefusal(error: unknown): unknown {
    if (error instanceof OptimisticLockError) return new Refused("STALE");
    // The unit of work and plain statements spell the same failure in two ways, with the same code.
    const { constraint } = error as { constraint?: string };
    if (codeOf(error) !== uniqueViolation || !constraint) return error;
    const code = this.constraints[constraint];
    return code ? new Refused(code) : error;
  }
}

/** How often an act is tried in all. */
const attempts = 3;

const uniqueViolation = "23505";
const deadlock = "40P01";
const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

/** Somebody acts on the same thing at this moment: not got in time (lock, statement), changed meanwhile, or a deadlock. */
const isBusy = (error: unknown): boolean => ["55P03", "57014", "40001", deadlock].includes(codeOf(error) ?? "");
