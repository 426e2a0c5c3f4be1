import { trashKinds, type DocumentKind, type TrashKind } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";

/** Something in the trash, as it is read. */
export interface TrashRow {
  id: string;
  kind: TrashKind;
  title: string;
  documentKind: DocumentKind | null;
  sessionId: string | null;
  companyId: string | null;
  /** The centre whose affair it is. */
  centreId: string;
  deletedAt: Date;
  deletedBy: string | null;
  deletedByContact: string | null;
  /** The day in Paris on which its time in the trash is over. */
  dueOn: string;
}

/** Where the things of one kind lie, and what is read of each; the row itself is `x`. */
interface Part {
  from: RawBuilder<unknown>;
  title: RawBuilder<unknown>;
  /** Words by which it is found. */
  searched: RawBuilder<unknown>;
  centreId: RawBuilder<unknown>;
  /** Those of a centre concern only who works for it; those of a company, everybody. */
  isOfCentre: boolean;
  deletedAt: RawBuilder<unknown>;
  deletedBy: RawBuilder<unknown>;
  deletedByContact?: RawBuilder<unknown>;
  documentKind?: RawBuilder<unknown>;
  sessionId?: RawBuilder<unknown>;
  companyId?: RawBuilder<unknown>;
}

const ofSession = sql`join session s on (s.organisation_id, s.id) = (x.organisation_id, x.session_id)`;
const ofCompany = sql`join company c on (c.organisation_id, c.id) = (x.organisation_id, x.company_id)`;
const deleted = { deletedAt: sql`x.deleted_at`, deletedBy: sql`x.deleted_by` };
const removed = { deletedAt: sql`x.removed_at`, deletedBy: sql`x.removed_by` };
const person = sql`trim(x.first_name || ' ' || x.last_name)`;

/** Documents have no key of their own for searching. */
const searchedTitle = sql`house.searchable(x.title)`;

const personOfCompany = {
  ...deleted,
  title: person,
  searched: sql`x.name_key || ' ' || c.name_key`,
  centreId: sql`c.centre_id`,
  isOfCentre: false,
  companyId: sql`x.company_id`,
};

const parts: Record<TrashKind, Part> = {
  SESSION: {
    ...deleted,
    from: sql`session x`,
    title: sql`x.title`,
    searched: sql`x.title_key || ' ' || lower(x.reference)`,
    centreId: sql`x.centre_id`,
    isOfCentre: true,
    sessionId: sql`x.id`,
  },
  ENROLMENT: {
    ...removed,
    from: sql`enrolment x ${ofSession} ${ofCompany} join learner l on (l.organisation_id, l.id) = (x.organisation_id, x.learner_id)`,
    title: sql`trim(l.first_name || ' ' || l.last_name)`,
    searched: sql`l.name_key || ' ' || s.title_key || ' ' || lower(s.reference) || ' ' || c.name_key`,
    centreId: sql`s.centre_id`,
    isOfCentre: true,
    deletedByContact: sql`x.removed_by_contact`,
    sessionId: sql`x.session_id`,
    companyId: sql`x.company_id`,
  },
  DOCUMENT: {
    ...deleted,
    from: sql`document x ${ofSession}`,
    title: sql`x.title`,
    searched: sql`${searchedTitle} || ' ' || s.title_key || ' ' || lower(s.reference)`,
    centreId: sql`s.centre_id`,
    isOfCentre: true,
    documentKind: sql`x.kind`,
    sessionId: sql`x.session_id`,
  },
  RECEIVED_DOCUMENT: {
    ...removed,
    from: sql`received_document x left ${ofSession} ${ofCompany}`,
    title: sql`x.title`,
    searched: sql`${searchedTitle} || ' ' || coalesce(s.title_key || ' ' || lower(s.reference), '') || ' ' || c.name_key`,
    centreId: sql`coalesce(s.centre_id, c.centre_id)`,
    isOfCentre: true,
    deletedByContact: sql`x.removed_by_contact`,
    sessionId: sql`x.session_id`,
    companyId: sql`x.company_id`,
  },
  LEARNER: { ...personOfCompany, from: sql`learner x ${ofCompany}` },
  CONTACT: { ...personOfCompany, from: sql`contact x ${ofCompany}` },
};

export interface Wanted {
  organisationId: string;
  kinds?: readonly TrashKind[] | null;
  /** What must hold of each; the same for all kinds. */
  where(part: Pick<Part, "centreId" | "isOfCentre" | "searched"> & { dueOn: RawBuilder<unknown> }): RawBuilder<unknown>;
}

/** The trash of an organisation as one set of rows, whatever the kinds. */
export function trashed({ organisationId, kinds, where }: Wanted): RawBuilder<TrashRow> {
  const asked = trashKinds.filter((kind) => !kinds || kinds.includes(kind));
  // Asked for nothing, it holds nothing: the first kind says what its columns are.
  const rows = (asked.length > 0 ? asked : trashKinds.slice(0, 1)).map((kind) => {
    const part = parts[kind];
    const dueOn = sql`((${part.deletedAt} at time zone 'Europe/Paris')::date + o.trash_days)`;
    const no = (type: string) => sql`null::${sql.raw(type)}`;
    return sql`
      select ${sql.lit(kind)} as kind, x.id, ${part.title} as title, ${part.documentKind ?? no("text")} as "documentKind", ${part.sessionId ?? no("uuid")} as "sessionId",
        ${part.companyId ?? no("uuid")} as "companyId", ${part.centreId} as "centreId", ${part.deletedAt} as "deletedAt", ${part.deletedBy} as "deletedBy",
        ${part.deletedByContact ?? no("uuid")} as "deletedByContact", ${dueOn}::text as "dueOn"
      from ${part.from} join organisation o on o.id = x.organisation_id
      where x.organisation_id = ${organisationId} and ${part.deletedAt} is not null and ${asked.length > 0} and ${where({ ...part, dueOn })}`;
  });
  return sql<TrashRow>`(${sql.join(rows, sql` union all `)})`;
}
