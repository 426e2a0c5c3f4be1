import type { PersonName } from "./people.js";
import { reserved, type MatrixWorld } from "./world.js";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Whose eyes a preview borrows where a company has no primary contact. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** Whatever stands in an answer and is not meant for the person it was given to. Empty when all is well. */
export async function leaksIn(
  world: MatrixWorld,
  person: PersonName,
  answer: string,
  tellsWhatIsGone: boolean,
): Promise<string[]> {
  const words = forbiddenWords(world, person).filter((word) => answer.includes(word));
  const ids = new Set(answer.match(UUID) ?? []);
  ids.delete(nobody);
  if (ids.size === 0) return words;
  const readable = await readableIds(world, person, tellsWhatIsGone);
  return [...words, ...[...ids].filter((id) => !readable.has(id))];
}

function forbiddenWords(world: MatrixWorld, person: PersonName): string[] {
  const own = ["Voltéo", world.people.contact.email];
  const neighbour = ["Marchand", world.people.contactElsewhere.email];
  const loire = [reserved, world.people.admin.email, world.people.reader.email];
  const elsewhere = ["Alpes", "Wintzer", world.people.staffElsewhere.email];
  switch (person) {
    case "contact":
      return [...neighbour, ...loire, ...elsewhere];
    case "contactElsewhere":
      return [...own, ...loire, ...elsewhere];
    case "staffElsewhere":
      return [...own, ...neighbour, ...loire, "Loire", "Secourisme"];
    case "anonymous":
    case "revokedContact":
      return [...own, ...neighbour, ...loire, ...elsewhere, "Loire", "Secourisme"];
    case "coordinatorElsewhere":
      return [...elsewhere, reserved, "Habilitation", "Secourisme"];
    case "admin":
    case "coordinator":
    case "accountant":
    case "reader":
      return elsewhere;
  }
}

/** Read as the owner of the tables, so that neither our queries nor the policies of the database decide. */
async function readableIds(world: MatrixWorld, person: PersonName, tellsWhatIsGone: boolean): Promise<Set<string>> {
  const { accessId, accountId } = world.people[person];
  if (!accessId || person === "revokedContact") return new Set();
  const signIns = await world.owner.query<{ id: string }>("select id from sign_in where account_id = $1", [accountId]);
  const rest = [accessId, accountId!, ...signIns.rows.map((row) => row.id)];
  if (person === "contact" || person === "contactElsewhere") {
    const { company, organisation } = person === "contact" ? world.own : world.neighbour;
    return ids(world, clientSql(tellsWhatIsGone), [organisation.id, company.id, accessId], rest);
  }
  const { organisation } = person === "staffElsewhere" ? world.elsewhere : world.own;
  const tables = person === "coordinatorElsewhere" ? tablesWithoutSessions : staffTables;
  const ofTheOrganisation = tables.map((table) => `select id from ${table} where organisation_id = $1`);
  const ownUploads = "select id from upload where organisation_id = $1 and added_by = $2";
  const ownInbox =
    "select unnest(array[id, group_id]) from notification where organisation_id = $1 and recipient_id = $2";
  // The history of a company is read by all who read the company; what happened in its sessions is told in the sessions.
  const ofCompanies =
    "select id from event where organisation_id = $1 and session_id is null and company_id is not null";
  // Whoever deletes something for good is told what is gone.
  const purged =
    "select (facts ->> 'subjectId')::uuid from event where organisation_id = $1 and kind like 'trash.%' and facts is not null";
  const ownTables = "select id from import_file where organisation_id = $1 and added_by = $2";
  return ids(
    world,
    [...ofTheOrganisation, ofCompanies, purged, ownUploads, ownInbox, ownTables].join(" union all "),
    [organisation.id, accessId],
    [organisation.id, ...rest],
  );
}

const tablesWithoutSessions = [
  "centre",
  "company",
  "contact",
  "learner",
  "data_import",
  "staff_place",
  "extranet_access",
  "invitation",
  "programme",
  "programme_version",
  "programme_module",
  "trainer",
  "venue",
  "calendar_feed",
];
const staffTables = [
  ...tablesWithoutSessions,
  "session",
  "slot",
  "booking",
  "enrolment",
  "seat",
  "session_publication",
  "document",
  "document_version",
  "publication",
  "receipt",
  "received_document",
  "expected_document",
  "date_proposal",
  "date_option",
  "calendar_invitation",
  "event",
  // Accountants and readers are denied the mails, and told by live hints that one of these ids has changed.
  "mail",
  "mail_template_version",
];

/** What a company sees now; with what it saw once, when screens have to be told that it is gone. */
const clientSql = (tellsWhatIsGone: boolean): string => `
  select id from centre where organisation_id = $1
  union all select id from contact where organisation_id = $1 and company_id = $2
  union all select id from company where organisation_id = $1 and id = $2
  union all select s.session_id from session_publication s where s.organisation_id = $1 and s.company_id = $2 and (s.unpublished_at is null or ${tellsWhatIsGone})
  union all select l.id from slot l join session_publication s using (organisation_id, session_id)
    where l.organisation_id = $1 and s.company_id = $2 and s.unpublished_at is null
  union all select f.id from calendar_feed f join extranet_access x using (organisation_id, contact_id) where f.organisation_id = $1 and x.id = $3
  union all select p.id from publication p where p.organisation_id = $1 and p.company_id = $2 and (p.withdrawn_at is null or ${tellsWhatIsGone})
  union all select r.id from received_document r where r.organisation_id = $1 and r.company_id = $2 and (r.removed_at is null or ${tellsWhatIsGone})
  union all select l.id from learner l where l.organisation_id = $1 and l.company_id = $2 and l.deleted_at is null
  union all select e.id from enrolment e join session_publication s using (organisation_id, session_id, company_id)
    where e.organisation_id = $1 and e.company_id = $2 and s.unpublished_at is null and (e.removed_at is null or e.kept or ${tellsWhatIsGone})
  union all select unnest(array[x.id, x.enrolment_id]) from seat x where x.organisation_id = $1 and x.company_id = $2
  union all select e.id from expected_document e where e.organisation_id = $1 and e.company_id = $2
  union all select p.id from date_proposal p where p.organisation_id = $1 and p.company_id = $2 and (p.voided_at is null or ${tellsWhatIsGone})
  union all select o.id from date_option o join date_proposal p on (p.organisation_id, p.id) = (o.organisation_id, o.proposal_id)
    where p.organisation_id = $1 and p.company_id = $2 and p.voided_at is null
  union all select u.id from upload u where u.organisation_id = $1 and u.company_id = $2
  union all select unnest(array[n.id, n.group_id, n.session_id]) from notification n where n.organisation_id = $1 and n.recipient_id = $3`;

async function ids(world: MatrixWorld, sql: string, values: string[], rest: string[]): Promise<Set<string>> {
  const { rows } = await world.owner.query<{ id: string }>(sql, values);
  return new Set([...rows.map((row) => row.id), ...rest]);
}
