import { Programme, ProgrammeModule, ProgrammeVersion, Session } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { modulesOfVersions, versionsById, type ModuleRow, type ProgrammeRow, type VersionRow } from "#catalogue";
import { staffOf, type Context } from "#platform/context";
import type { Reading } from "#platform/reading";
import { inCentresOf } from "../session.loaders.js";
import type { SessionRow } from "../session-rows.queries.js";

@Resolver(() => Session)
export class SessionProgrammeResolver {
  @FieldResolver(() => ProgrammeVersion, {
    nullable: true,
    description: "What its programme said when the session was made from it.",
  })
  programmeVersion(@Root() session: SessionRow, @Ctx() context: Context): Promise<VersionRow | null> | null {
    return session.programmeVersionId ? context.reading.load(versionsById, session.programmeVersionId) : null;
  }

  @FieldResolver(() => [ProgrammeModule], { description: "The modules of that version, in their order." })
  async modules(@Root() session: SessionRow, @Ctx() context: Context): Promise<ModuleRow[]> {
    const { programmeVersionId } = session;
    return (programmeVersionId && (await context.reading.load(modulesOfVersions, programmeVersionId))) || [];
  }
}

@Resolver(() => Programme)
export class ProgrammeSessionsResolver {
  @FieldResolver(() => Int, { description: "How many sessions were made from it, in the centres of the viewer." })
  async sessionCount(@Root() programme: ProgrammeRow, @Ctx() context: Context): Promise<number> {
    staffOf(context);
    return (await context.reading.load(sessionCountsOfProgrammes, programme.id)) ?? 0;
  }
}

/** How many sessions were made from each programme. */
async function sessionCountsOfProgrammes(reading: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reading.rows(sql<{ programmeId: string; count: number }>`
    select s.programme_id as "programmeId", count(*) from session s
    where s.organisation_id = ${reading.viewer.organisationId} and s.programme_id = any(${ids}::uuid[])
      and s.deleted_at is null and ${inCentresOf(reading, sql`s.centre_id`)} group by s.programme_id`);
  return new Map(rows.map((row) => [row.programmeId, row.count]));
}
