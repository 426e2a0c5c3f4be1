import { randomUUID } from "node:crypto";
import { load } from "./world.mjs";

/** A day so many days from today, `YYYY-MM-DD`. */
export const dayIn = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Clients of planned sessions, each with a contact: so many pairs of a session and a company, by the very acts of the console. */
export async function addClients(world, house, admin, count, perSession = 50) {
  const { addContact, createCompany } = await load("modules/companies/index.js");
  const { bookCompany, planSession } = await load("modules/sessions/index.js");
  const act = (acting) => house.works.run(admin, acting);
  const { rows } = await world.owner.query("select id from centre where organisation_id = $1 order by id limit 1", [
    world.organisationId,
  ]);
  const centreId = rows[0].id;
  const companies = [];
  for (let number = 0; number < Math.min(perSession, count); number += 1)
    companies.push(
      await act(async (work) => {
        const company = await createCompany(work, {
          centreId,
          name: `Mesure ${randomUUID().slice(0, 8)}`,
          city: "Nantes",
        });
        await work.em.flush();
        const contact = await addContact(work, {
          companyId: company.id,
          firstName: "Paul",
          lastName: `Mesure ${number}`,
          email: `mesure-${randomUUID()}@client.example`,
        });
        await work.em.flush();
        return { id: company.id, contactId: contact.id };
      }),
    );
  const clients = [];
  while (clients.length < count) {
    const sessionId = await act(async (work) => {
      const session = await planSession(work, {
        centreId,
        title: `Mesure ${clients.length}`,
        kind: "INTER",
        modality: "ON_SITE",
        slots: [90, 91].flatMap((days) => [
          { date: dayIn(days), startsAt: "09:00", endsAt: "12:30" },
          { date: dayIn(days), startsAt: "13:30", endsAt: "17:00" },
        ]),
      });
      await work.em.flush();
      for (const { id } of companies) await bookCompany(work, { sessionId: session.id, companyId: id, status: "WON" });
      return session.id;
    });
    for (const company of companies)
      clients.push({ sessionId, companyId: company.id, contactId: company.contactId, slotsVersion: 0 });
  }
  const versions = await world.owner.query("select id, slots_version from session where id = any($1)", [
    [...new Set(clients.map((client) => client.sessionId))],
  ]);
  const versionOf = new Map(versions.rows.map((row) => [row.id, row.slots_version]));
  return clients.slice(0, count).map((client) => ({ ...client, slotsVersion: versionOf.get(client.sessionId) }));
}
