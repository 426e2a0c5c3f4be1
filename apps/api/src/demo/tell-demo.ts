import { addStaff, openAccess } from "#access";
import { addContact, createCompany } from "#companies";
import { createOrganisation } from "#organisations";
import { MovingClock } from "#platform/clock";
import { newId } from "#platform/ids";
import type { Log } from "#platform/log";
import type { Settings } from "#platform/settings";
import type { StaffViewer } from "#platform/viewer";
import { bookCompany, planSession } from "#sessions";
import { openHouse } from "../server/house.js";

/** Tells the demo by calling the use cases, once: with an organisation present there is nothing to tell. */
export async function tellDemo(settings: Settings, databaseUrl: string, log: Log, say: (line: string) => void): Promise<void> {
  const clock = new MovingClock(new Date());
  const house = await openHouse(settings, databaseUrl, clock, log, () => undefined);
  try {
    if ((await house.door.call("organisations")).length > 0) return;
    say("Telling the demo…");
    const organisationId = newId();
    const { centre, marion, helene } = await house.works.run({ kind: "house", organisationId }, async (work) => {
      const { organisation, centre } = await createOrganisation(work, { name: "Atlantique Formation", centre: { name: "Nantes", city: "Nantes", colour: "#2f4bd8" } });
      organisation.activateExtranet(work.now);
      await work.em.flush();
      const helene = await addStaff(work, { account: { email: "admin@atlantique.example", password: "passerelle-demo" }, role: "ADMIN", firstName: "Hélène", lastName: "Guérin" });
      const marion = await addStaff(work, { account: { email: "marion@atlantique.example", password: "passerelle-demo" }, role: "COORDINATOR", firstName: "Marion", lastName: "Lefèvre", centreIds: [centre.id] });
      return { centre, marion, helene };
    });
    const viewer: StaffViewer = { kind: "staff", organisationId, accountId: marion.accountId, accessId: marion.id, role: "COORDINATOR", centreIds: [centre.id], name: "Marion Lefèvre", locale: "FR" };
    await house.works.run(viewer, async (work) => {
      const company = await createCompany(work, { centreId: centre.id, name: "Voltéo Maintenance", city: "Nantes" });
      const paul = await addContact(work, { companyId: company.id, firstName: "Paul", lastName: "Renard", email: "paul@volteo.example", isPrimary: true });
      await work.em.flush();
      await openAccess(work, { contactId: paul.id, account: { email: "paul@volteo.example", password: "passerelle-demo" } });
      const session = await planSession(work, { centreId: centre.id, reference: "SES-2027-0118", title: "Habilitation électrique B1V-BR", kind: "INTRA", modality: "ON_SITE", venue: "Nantes", slots: [{ date: "2027-01-12", startsAt: "09:00", endsAt: "12:30" }] });
      await work.em.flush();
      await bookCompany(work, { sessionId: session.id, companyId: company.id, status: "WON" });
    });
    void helene;
  } finally {
    await house.close();
  }
}
