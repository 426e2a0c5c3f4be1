// Many sessions and enrolments, dates proposed and mails, written past the acts: what is measured is how they are read.
import pg from "pg";
import { load } from "./world.mjs";

const password = "passerelle-demo";
/** Sessions of one centre, spread over six years, of which one is still to come. */
const perCentre = 2_000;
const enrolmentsPerSession = 10;
/** Sessions that the contact's company booked, in each organisation: its pages are as long in both. */
const ofTheContact = 100;

/**
 * An organisation with so many sessions, ten learners in each, and three people who sign in: an administrator, a coordinator of its first
 * centre and a contact of its first company.
 */
export async function grow(world, { name, sessions }, say) {
  say(
    `writing ${sessions.toLocaleString("en")} sessions and their ${(sessions * enrolmentsPerSession).toLocaleString("en")} enrolments…`,
  );
  const founded = await found(world, name, Math.max(1, Math.round(sessions / perCentre)));
  const client = new pg.Client({ connectionString: inDatabase(world.superuserUrl) });
  await client.connect();
  try {
    // Neither keys nor row security are asked for each row: what is written here is right, and ten times sooner.
    await client.query("set session_replication_role = replica");
    await client.query(
      "create temp table plan (organisation uuid, centres uuid[], company uuid, staff uuid, sessions int, contact_sessions int, learners int)",
    );
    await client.query("insert into plan values ($1, $2, $3, $4, $5, $6, $7)", [
      founded.organisationId,
      founded.centreIds,
      founded.companyId,
      founded.staffPlaceId,
      sessions,
      ofTheContact,
      enrolmentsPerSession,
    ]);
    for (const statement of statements) await client.query(statement);
    await client.query("analyze");
    const { rows } = await client.query(
      "select id from session where organisation_id = $1 and reference = 'BANC-000001'",
      [founded.organisationId],
    );
    return { ...founded, sessionId: rows[0].id };
  } finally {
    await client.end();
  }
}

const inDatabase = (url) => url.replace(/\/postgres$/, "/passerelle");

const id = (letter, number) => `md5('${letter}' || plan.organisation || ${number})::uuid`;

/** One company for ten sessions; the first sessions are the contact's company's, in the first centre. */
const company = `case when n <= contact_sessions then plan.company else ${id("c", "n / 10")} end`;
const centre = "centres[case when n <= contact_sessions then 1 else 1 + n % cardinality(centres) end]";
const eachSession = "from plan, generate_series(1, plan.sessions) n";
const eachPlace = "from plan, generate_series(1, plan.sessions) n, generate_series(1, plan.learners) k";
/** Six years of days, in no order. */
const day = "current_date - 1825 + (n::bigint * 7919 % 2190)::int";

/** To the client of each fifth session dates were proposed, by mail: of ten seven were accepted, one declined, one taken back, and one waits or has expired. */
const eachProposal = "from plan, generate_series(1, plan.sessions / 5) n";
const due = `(${day} - 10)`;
const said = `case when n > plan.sessions / 5 then 'NOT_SENT' when n % 10 < 7 then 'ACCEPTED' when n % 10 = 7 then 'DECLINED' when n % 10 = 8 then 'NOT_SENT'
  when ${due} < current_date then 'EXPIRED' else 'PENDING' end`;
const sent = `(${day} - 30)::timestamptz + n * interval '1 millisecond'`;
/** Text that does not shrink much, 33 letters at a time. */
const words = (count) => `(select string_agg(md5(n || '-' || w), ' ') from generate_series(1, ${count}) w)`;

const statements = [
  `insert into company (organisation_id, id, centre_id, kind, name, name_key, city, city_key, created_at)
     select organisation, ${id("c", "n")}, centres[1 + n % cardinality(centres)], 'COMPANY', 'Entreprise ' || n, 'entreprise ' || n, 'Nantes', 'nantes', now()
     from plan, generate_series(0, plan.sessions / 10) n`,
  `insert into learner (organisation_id, id, company_id, first_name, last_name, name_key, created_at)
     select organisation, ${id("l", "n * 100 + k")}, ${company}, 'Camille', 'Banc ' || n || '-' || k, 'banc ' || n || '-' || k || ' camille', now() ${eachPlace}`,
  `insert into session (organisation_id, id, centre_id, reference, title, title_key, kind, modality, venue, starts_on, ends_on, hours, booking_count,
       capacity, seats_taken, confirmed_at, closed_at, created_at, created_by, dates_state, dates_overdue, dates_lapse_on, dates_state_count, dates_state_of)
     select organisation, ${id("s", "n")}, ${centre}, 'BANC-' || lpad(n::text, 6, '0'), 'Formation ' || n, 'formation ' || n, 'INTRA', 'ON_SITE',
       'Salle Estuaire', ${day}, ${day} + 1, 14, 1, 12, learners, case when n % 2 = 0 then now() end, case when ${day} < current_date - 400 then now() end, now(), staff,
       case ${said} when 'ACCEPTED' then 'CONFIRMED' when 'DECLINED' then 'DECLINED' when 'PENDING' then 'PENDING' else 'TO_CONFIRM' end,
       ${said} = 'EXPIRED', case when ${said} = 'PENDING' then ${due} end, 1, 1 ${eachSession}`,
  `insert into slot (organisation_id, id, session_id, date, starts_at, ends_at)
     select s.organisation_id, gen_random_uuid(), s.id, s.starts_on + k, '09:00', '17:00'
     from plan join session s on s.organisation_id = plan.organisation, generate_series(0, 1) k`,
  `insert into booking (organisation_id, id, session_id, company_id, status, created_at, dates_state, dates_due_on, dates_key)
     select organisation, ${id("b", "n")}, ${id("s", "n")}, ${company}, 'WON', now(), ${said}, case when ${said} <> 'NOT_SENT' then ${due} end, 'banc' ${eachSession}`,
  `insert into session_publication (organisation_id, id, session_id, company_id, published_at, published_by)
     select organisation, gen_random_uuid(), ${id("s", "n")}, ${company}, now(), staff ${eachSession}`,
  `insert into company_visibility (organisation_id, company_id, kind, subject_id, since)
     select organisation, ${company}, 'SESSION', ${id("s", "n")}, now() ${eachSession}`,
  `insert into enrolment (organisation_id, id, session_id, company_id, learner_id, added_at, added_by)
     select organisation, gen_random_uuid(), ${id("s", "n")}, ${company}, ${id("l", "n * 100 + k")}, now(), staff ${eachPlace}`,
  `insert into date_proposal (organisation_id, id, session_id, centre_id, company_id, number, session_title, due_on, several, dates_key, sent_at, sent_by,
       sender_name, sender_address, recipient_name, recipient_address, subject, body, outcome, answered_at, voided_at, voided_by, void_reason)
     select organisation, ${id("p", "n")}, ${id("s", "n")}, ${centre}, ${company}, 1, 'Formation ' || n, ${due}, false, 'banc', ${sent}, staff, 'Hélène Guérin',
       'admin@banc.example', 'Camille Banc ' || n, 'camille' || n || '@client.example', 'Dates à confirmer : Formation ' || n, ${words(4)},
       case when n % 10 < 8 then ${said} end, case when n % 10 < 8 then ${sent} + interval '1 day' end, case when n % 10 = 8 then ${sent} + interval '1 day' end,
       case when n % 10 = 8 then staff end, case when n % 10 = 8 then 'WITHDRAWN' end ${eachProposal}`,
  `insert into date_option (organisation_id, proposal_id, id, position, dates_key)
     select organisation, ${id("p", "n")}, ${id("o", "n")}, 1, 'banc' ${eachProposal}`,
  `insert into date_answer (organisation_id, proposal_id, outcome, option_id, comment, calendar, answered_at, channel, name)
     select organisation, ${id("p", "n")}, ${said}, case when n % 10 < 7 then ${id("o", "n")} end, null, false,
       ${sent} + interval '1 day', 'MAIL', 'Camille Banc ' || n ${eachProposal} where n % 10 < 8`,
  // As long as a letter of the house is: its HTML out of the row, its text within.
  `insert into mail (organisation_id, id, event_id, template, locale, from_name, to_name, to_address, subject, html, text, state, attempts, created_at, queued_at, sent_at,
       message_id, centre_id, company_id, session_id)
     select organisation, ${id("m", "n")}, ${id("p", "n")}, 'DATE_PROPOSAL', 'FR', 'Banc', 'Camille Banc ' || n, 'camille' || n || '@client.example',
       'Dates à confirmer : Formation ' || n, ${words(200)}, ${words(25)}, 'SENT', 1, ${sent}, ${sent}, ${sent}, ${id("p", "n")}, ${centre}, ${company}, ${id("s", "n")} ${eachProposal}`,
];

/** The people and the places, by the acts themselves. */
async function found(world, name, centreCount) {
  const { openHouse } = await load("server/house.js");
  const { openLog } = await load("platform/log.js");
  const { systemClock } = await load("platform/clock.js");
  const { newId } = await load("platform/ids.js");
  const { createOrganisation, Centre } = await load("modules/organisations/index.js");
  const { addStaff, openAccess } = await load("modules/access/index.js");
  const { addContact, createCompany } = await load("modules/companies/index.js");
  const house = await openHouse(
    world.settings,
    world.databaseUrl,
    systemClock,
    openLog("silent", null),
    () => undefined,
    { jobsWait: true },
  );
  const organisationId = newId();
  const word = name.toLowerCase();
  const emails = {
    admin: `admin@${word}.example`,
    coordinator: `referent@${word}.example`,
    contact: `contact@${word}.example`,
  };
  try {
    const { centreIds, place } = await house.works.run({ kind: "house", organisationId }, async (work) => {
      const { organisation, centre } = await createOrganisation(work, {
        name,
        centre: { name: "Nantes", city: "Nantes", colour: "#2f4bd8" },
      });
      organisation.activateExtranet(work.now);
      const centreIds = [centre.id];
      for (let number = 2; number <= centreCount; number += 1) {
        const another = { id: newId(), organisationId, name: `Centre ${number}`, city: null, colour: "#2f4bd8" };
        work.em.create(Centre, { ...another, createdAt: work.now });
        centreIds.push(another.id);
      }
      await work.em.flush();
      const account = { email: emails.admin, password };
      return {
        centreIds,
        place: await addStaff(work, { account, role: "ADMIN", firstName: "Hélène", lastName: "Guérin" }),
      };
    });
    const admin = {
      kind: "staff",
      organisationId,
      accountId: place.accountId,
      accessId: place.id,
      role: "ADMIN",
      centreIds: null,
      name: "Hélène Guérin",
      locale: "FR",
    };
    const companyId = await house.works.run(admin, async (work) => {
      const account = { email: emails.coordinator, password };
      await addStaff(work, {
        account,
        role: "COORDINATOR",
        firstName: "Marion",
        lastName: "Lefèvre",
        centreIds: [centreIds[0]],
      });
      const company = await createCompany(work, { centreId: centreIds[0], name: `Cliente de ${name}`, city: "Nantes" });
      await work.em.flush();
      const person = { companyId: company.id, firstName: "Paul", lastName: "Renard", email: emails.contact };
      const contact = await addContact(work, person);
      await work.em.flush();
      await openAccess(work, { contactId: contact.id, account: { email: emails.contact, password } });
      return company.id;
    });
    return { organisationId, centreIds, companyId, staffPlaceId: place.id, emails };
  } finally {
    await house.close();
  }
}
