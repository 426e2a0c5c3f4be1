import { ChangePage, Notification } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { Arg, Ctx, Query, Resolver, Root, Subscription } from "type-graphql";
import { cursorOf, seqOf } from "#platform/change-cursor";
import { personOf, type Context } from "#platform/context";
import { changesFor, type LivePush } from "#platform/live";
import type { LiveSource } from "#platform/live-source";
import type { Reading } from "#platform/reading";
import type { Person } from "#platform/viewer";
import { notificationsById, type NotificationRow } from "./notification.queries.js";

const eventsOfPage = 500;
const announcedAtMost = 100;

@Resolver()
export class LiveResolver {
  @Subscription(() => ChangePage, {
    description: "Ids and kinds of what changed for the viewer: a hint to refetch.",
    subscribe: ({ context }: { context: Context }) => context.live.follow(personOf(context)),
  })
  changed(@Root() push: LivePush): LivePush {
    return push;
  }

  @Subscription(() => Notification, {
    description: "A notification of the viewer was made, struck or read on another screen.",
    subscribe: ({ context }: { context: Context }) => eachNotification(context.live.follow(personOf(context))),
  })
  notificationReceived(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<NotificationRow | null> {
    return context.reading.load(notificationsById, id);
  }

  @Query(() => ChangePage, {
    description: "What changed for the viewer since a cursor; without a cursor, only the present cursor (both sides).",
  })
  changesSince(
    @Arg("cursor", () => String, { nullable: true, description: "The last cursor received." }) cursor: string | null,
    @Ctx() context: Context,
  ): Promise<ChangePage> {
    return changesSince(context.reading, personOf(context), cursor);
  }
}

/** A push may carry several notifications: each is announced alone. Thousands, read at one stroke, are for the list to be read again. */
const eachNotification = (pushes: LiveSource<LivePush>) =>
  pushes.flatMap((push) =>
    push.changes
      .filter((change) => change.kind === "NOTIFICATION")
      .slice(-announcedAtMost)
      .map(({ id }) => ({ id })),
  );

/** Catches up from the journal's audience, which strikes and readings of old rows enter too (L-14). A page never ends inside an event. */
async function changesSince(reading: Reading, viewer: Person, cursor: string | null): Promise<ChangePage> {
  const end = (await reading.row(
    sql<{ seq: number }>`select chain_seq as seq from organisation where id = ${viewer.organisationId}`,
  ))!.seq;
  if (!cursor) return { cursor: cursorOf(viewer.organisationId, end), changes: [], hasMore: false };
  const mine = sql`organisation_id = ${viewer.organisationId} and seq > ${seqOf(cursor, viewer.organisationId)}
    and audience in ('person', ${viewer.kind === "staff" ? "staff" : "company"})`;
  const rows = await reading.rows(sql<Parameters<typeof changesFor>[1][number]>`
    select seq, audience, centre_id as "centreId", company_id as "companyId", person_id as "personId", kind, subject_id as id, gone from event_audience
    where ${mine} and seq in (select distinct seq from event_audience where ${mine} order by seq limit ${eventsOfPage}) order by seq, position`);
  const hasMore = new Set(rows.map((row) => row.seq)).size === eventsOfPage;
  return {
    cursor: cursorOf(viewer.organisationId, hasMore ? rows.at(-1)!.seq : end),
    changes: changesFor(viewer, rows),
    hasMore,
  };
}
