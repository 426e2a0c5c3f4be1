import { Document, Session, SessionFigures } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { dayInParis } from "#platform/clock";
import { staffOf, type Context } from "#platform/context";
import { inCentresOf, type SessionRow } from "#sessions";
import { documentCounts, documentsOfSessions, type DocumentRow } from "./document.loaders.js";

@Resolver(() => Session)
export class SessionDocumentsResolver {
  @FieldResolver(() => [Document], { description: "Without the deleted ones." })
  async documents(@Root() session: SessionRow, @Ctx() context: Context): Promise<DocumentRow[]> {
    return (await context.reading.load(documentsOfSessions, session.id)) ?? [];
  }

  @FieldResolver(() => Int, { description: "How many documents it has." })
  async documentCount(@Root() session: SessionRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(documentCounts, session.id))?.all ?? 0;
  }

  @FieldResolver(() => Int, { description: "How many of them are published to at least one company." })
  async publishedDocumentCount(@Root() session: SessionRow, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(documentCounts, session.id))?.published ?? 0;
  }
}

@Resolver(() => SessionFigures)
export class DocumentFiguresResolver {
  @FieldResolver(() => Int, { description: "Documents published to clients this month." })
  async documentsPublishedThisMonth(@Ctx() context: Context): Promise<number> {
    return countPublications(
      context,
      sql`p.published_at >= date_trunc('month', ${dayInParis(context.reading.now)}::timestamp) at time zone 'Europe/Paris'`,
    );
  }

  @FieldResolver(() => Int, { description: "Live publications that nobody at the client has opened." })
  async documentsUnopened(@Ctx() context: Context): Promise<number> {
    return countPublications(
      context,
      sql`p.withdrawn_at is null and not exists (select from receipt r where (r.organisation_id, r.publication_id) = (p.organisation_id, p.id))`,
    );
  }
}

async function countPublications(context: Context, condition: ReturnType<typeof sql>): Promise<number> {
  const { organisationId } = staffOf(context);
  const row = await context.reading.row(sql<{ count: number }>`
    select count(*) from publication p join session s on (s.organisation_id, s.id) = (p.organisation_id, p.session_id)
    where p.organisation_id = ${organisationId} and ${inCentresOf(context.reading, sql`s.centre_id`)} and ${condition}`);
  return row!.count;
}
