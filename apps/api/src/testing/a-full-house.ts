import { openPublication } from "#documents";
import { addLearner } from "#companies";
import { setDuties } from "#access";
import { createProgramme } from "#catalogue";
import { createCalendarFeed, inviteToCalendar } from "#calendar";
import { planSession } from "#sessions";
import type { ContactViewer } from "#platform/viewer";
import { aMail } from "./a-mail.js";
import { anImport } from "./an-import.js";
import {
  aCompany,
  aContact,
  aMember,
  anInvited,
  anOrganisation,
  anExpectedDocument,
  aPublication,
  aSentDocument,
  aSession,
  aTrainer,
  aVisibleSession,
  type TestOrganisation,
} from "./builders.js";
import { fillMails } from "./fill-mails.js";
import { anEnrolment, aPublishedPaperOf, aSeat } from "./enrolments.js";
import { anAnsweredProposal } from "./proposals.js";
import type { TestHouse } from "./open-test-house.js";

export interface Client {
  companyId: string;
  email: string;
  viewer: ContactViewer;
  sessionId: string;
  publicationId: string;
  documentId: string;
}

export interface FullOrganisation extends TestOrganisation {
  adminEmail: string;
  /** Two client companies, each with a session of its own, and one session that both see. */
  a: Client;
  b: Client;
  sharedSessionId: string;
  /** Booked by both companies, shown to none. */
  hiddenSessionId: string;
}

/** An organisation with at least one row in every table. */
export async function aFullOrganisation(test: TestHouse): Promise<FullOrganisation> {
  const of = await anOrganisation(test);
  await aMember(test, of, "COORDINATOR");
  await aMail(test, of);
  await fillMails(test, of);
  await anImport(test, of);
  await test.house.works.run(of.admin, (work) =>
    createProgramme(work, {
      title: "Habilitation électrique",
      hours: 14,
      modules: [{ title: "Risques électriques", hours: 7 }],
    }),
  );
  const a = await aClient(test, of);
  const b = await aClient(test, of);
  const companies = [a.companyId, b.companyId];
  await aTrainer(test, of);
  await test.house.works.run(of.admin, (work) =>
    planSession(work, { centreId: of.centreId, title: "Numérotée", kind: "INTER", modality: "REMOTE" }),
  );
  const shared = await aVisibleSession(test, of, companies);
  const hidden = await aSession(test, of, companies);
  return { ...of, a, b, sharedSessionId: shared.id, hiddenSessionId: hidden.id };
}

async function aClient(test: TestHouse, of: TestOrganisation): Promise<Client> {
  const { id: companyId } = await aCompany(test, of);
  await test.house.works.run(of.admin, (work) =>
    addLearner(work, { companyId, firstName: "Yann", lastName: "Le Goff" }),
  );
  const { email, viewer } = await aContact(test, of, companyId);
  const guest = await anInvited(test, of, companyId);
  await test.house.works.run(of.admin, (work) => setDuties(work, { contactId: guest.contactId, duties: ["MANAGER"] }));
  const { id: sessionId } = await aVisibleSession(test, of, [companyId]);
  const publication = await aPublication(test, of, sessionId, companyId);
  const enrolment = await anEnrolment(test, of, { sessionId, companyId });
  await aSeat(test, of, { sessionId, companyId });
  await aPublishedPaperOf(test, of, enrolment.id, { sessionId, companyId });
  await test.house.works.run(viewer, (work) => openPublication(work, publication.id));
  await test.house.works.run(viewer, (work) => createCalendarFeed(work, {}));
  await test.house.works.run(of.admin, (work) => createCalendarFeed(work, { companyId }));
  await test.house.works.run(of.admin, (work) =>
    inviteToCalendar(work, { sessionId, companyId, contactIds: [viewer.contactId] }),
  );
  await anAnsweredProposal(test, of, { sessionId, companyId }, viewer);
  await aSentDocument(test, viewer, sessionId);
  await anExpectedDocument(test, of, companyId, sessionId);
  return { companyId, email, viewer, sessionId, publicationId: publication.id, documentId: publication.documentId };
}
