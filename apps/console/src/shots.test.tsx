import { test } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aBooking, aCompany, aContact, aDocument, aPublication, aReceipt, aSession } from "#testing/house.ts";
import { openConsole } from "#testing/open-console.tsx";

const paul = aContact("Paul", "Renard"), camille = aContact("Camille", "Bonnet");
const volteo = aCompany("Voltéo Maintenance", { contacts: [paul, camille], contactCount: 2 });
const elec = aCompany("Élec’Ouest Services"), port = aCompany("Port Services"), cara = aCompany("Ateliers Caradec");
const b1 = aBooking(volteo, { visible: true, contacts: [paul, camille] });
const bookings = [b1, aBooking(elec, { status: "UNDECIDED" }), aBooking(port, { visible: true }), aBooking(cara, { visible: true, status: "CANCELLED" })];
const docs = [aDocument("CV-2026-1187", "CONVOCATION"), aDocument("C-2026-0412"), aDocument("Programme détaillé", "PROGRAMME"), aDocument("Notes du formateur", "INTERNAL")];
const main = aSession("Habilitation électrique B1V-BR", { bookings, documents: docs });
aPublication(docs[0]!, b1, [aReceipt("Camille Bonnet", new Date().toISOString())]);
aPublication(docs[1]!, b1, [aReceipt("Camille Bonnet", "2026-11-20T16:14:00Z"), aReceipt("Paul Renard", "2026-11-20T15:00:00Z")]);
aPublication(docs[2]!, b1);
const sessions = [main, ...["Sauveteur secouriste du travail (SST)", "Excel avancé : tableaux croisés et Power Query pour les équipes comptables et financières de l’ouest", "Management de proximité", "CACES R489 catégories 1A, 3 et 5"].map((title, i) => aSession(title, { status: ["IN_PROGRESS", "PLANNED", "TO_PLAN", "FINISHED"][i], bookings: [aBooking(cara)], startsOn: i === 2 ? null : "2027-02-02", endsOn: i === 2 ? null : "2027-02-06" }))];
const answers = answersOf({ sessions, companies: [volteo, elec, port, cara] });

for (const [name, address] of Object.entries({
  list: "/sessions", client: `/sessions/${main.id}`, documents: `/sessions/${main.id}/documents`, space: `/sessions/${main.id}/extranet`,
  companies: "/companies", company: `/companies/${volteo.id}`, profile: "/profile", notifications: "/notifications", help: `/sessions/${main.id}/extranet?help=retirer-un-document`, signin: "/sign-in",
})) {
  test(name, async () => {
    await openConsole(address, answers);
    await new Promise((r) => setTimeout(r, 900));
    await page.screenshot({ path: `/work/main/apps/console/node_modules/.shots/${name}.png` });
  });
}
