import { sql, type RawBuilder } from "kysely";

/** Postgres channel on which every API process listens. */
export const liveChannel = "passerelle_live";

/** Which events were written: never ids of subjects, so that the channel tells nothing (8,000 bytes at most, too). */
export interface LiveNotice {
  organisationId: string;
  from: number;
  to: number;
}

export const notifyStatement = (notice: LiveNotice): RawBuilder<unknown> =>
  sql`pg_notify(${liveChannel}, ${JSON.stringify(notice)})`;

export const parseNotice = (payload: string): LiveNotice => JSON.parse(payload) as LiveNotice;
