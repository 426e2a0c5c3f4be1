import { defineEntity, p } from "@mikro-orm/core";

const SessionPublicationSchema = defineEntity({
  name: "SessionPublication",
  tableName: "session_publication",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    sessionId: p.uuid(),
    companyId: p.uuid(),
    publishedAt: p.datetime(),
    publishedBy: p.uuid(),
    unpublishedAt: p.datetime().nullable(),
    unpublishedBy: p.uuid().nullable(),
  },
});

/** Since when, and until when, a company sees a session. */
export class SessionPublication extends SessionPublicationSchema.class {
  end(now: Date, by: string): void {
    this.unpublishedAt = now;
    this.unpublishedBy = by;
  }
}
SessionPublicationSchema.setClass(SessionPublication);
export { SessionPublicationSchema };
