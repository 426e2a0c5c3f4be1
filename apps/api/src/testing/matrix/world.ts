import { cutAccess } from "#access";
import { withdrawPublication } from "#documents";
import pg from "pg";
import { aMail } from "../a-mail.js";
import { ApiClient } from "../api-client.js";
import {
  aCompany,
  aContact,
  aDocument,
  aMember,
  anExpectedDocument,
  anOrganisation,
  aPublication,
  aSentDocument,
  aVisibleSession,
  aSession,
  password,
  type TestOrganisation,
} from "../builders.js";
import { anEnrolment } from "../enrolments.js";
import { aProposal } from "../proposals.js";
import type { TestHouse } from "../open-test-house.js";
import type { ContactViewer } from "#platform/viewer";
import type { PersonName } from "./people.js";

/** A person of the matrix, at the keyboard. */
export interface MatrixPerson {
  email: string;
  client: ApiClient;
  accessId: string | null;
  accountId: string | null;
}

/** What exists around a person, and proves that the door was really open. */
export interface Surroundings {
  organisation: TestOrganisation;
  company: { id: string; name: string };
  session: { id: string; title: string };
  publication: { id: string; documentId: string; title: string };
  mail: { id: string };
  /** A document that a contact of the company sent for the session. */
  sent: { id: string; title: string };
  sender: ContactViewer;
  expected: { id: string; label: string };
  /** Dates proposed to the company, which wait for its answer. */
  proposal: { id: string };
  /** Somebody of the company, enrolled in the session. */
  learner: { learnerId: string };
}

/**
 * Two organisations, and two companies in the first. A door is knocked at for the things of `own`: a session visible to
 * the contact's company, with a document published to it. Around them lies what nobody but its owner may read.
 */
export interface MatrixWorld {
  test: TestHouse;
  owner: pg.Client;
  password: string;
  own: Surroundings;
  neighbour: Surroundings;
  elsewhere: Surroundings;
  people: Record<PersonName, MatrixPerson>;
  /** Gives a person whose sign-in was ended a new one. */
  renew(person: PersonName): Promise<void>;
  close(): Promise<void>;
}

export async function openMatrixWorld(test: TestHouse): Promise<MatrixWorld> {
  const loire = await anOrganisation(test, "Atelier Loire");
  const alpes = await anOrganisation(test, "Formation Alpes");
  const own = await surroundings(test, loire, "Voltéo");
  const neighbour = await surroundings(test, loire, "Marchand");
  const elsewhere = await surroundings(test, alpes, "Wintzer");
  await leaveUnsaid(test, own, neighbour);

  const owner = new pg.Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  const make: Record<PersonName, () => Promise<MatrixPerson>> = makers(test, own, neighbour, alpes);
  const entries = await Promise.all(Object.entries(make).map(async ([name, each]) => [name, await each()] as const));
  const people = Object.fromEntries(entries) as Record<PersonName, MatrixPerson>;
  // Announced once everybody is there: each inbox holds something of its own.
  own.publication = await aPublication(test, loire, own.session.id, own.company.id);
  neighbour.publication = await aPublication(test, loire, neighbour.session.id, neighbour.company.id);
  for (const each of [own, neighbour, elsewhere]) each.sent = await aSentDocument(test, each.sender, each.session.id);

  return {
    test,
    owner,
    password,
    own,
    neighbour,
    elsewhere,
    people,
    async renew(person) {
      const known = people[person];
      if (person === "revokedContact" || person === "anonymous") people[person] = await make[person]();
      else known.client = await ApiClient.signedIn(test, known.client.side, known.email);
    },
    close: () => owner.end(),
  };
}

async function surroundings(test: TestHouse, organisation: TestOrganisation, name: string): Promise<Surroundings> {
  const company = await aCompany(test, organisation, name);
  const session = await aVisibleSession(test, organisation, [company.id], `Habilitation ${name}`);
  const publication = await aPublication(test, organisation, session.id, company.id);
  const mail = await aMail(test, organisation, { about: { companyId: company.id } });
  const { viewer: sender } = await aContact(test, organisation, company.id);
  const sent = await aSentDocument(test, sender, session.id);
  const expected = await anExpectedDocument(test, organisation, company.id, session.id);
  const at = { sessionId: session.id, companyId: company.id };
  const learner = await anEnrolment(test, organisation, at);
  const proposal = await aProposal(test, organisation, { ...at, recipientId: sender.contactId });
  return { organisation, company, session, publication, mail, sender, sent, expected, learner, proposal };
}

/** A session not made visible, a document not published, one for the staff, one withdrawn; and a session of both companies. */
async function leaveUnsaid(test: TestHouse, own: Surroundings, neighbour: Surroundings): Promise<void> {
  const { organisation, session, company } = own;
  await aSession(test, organisation, [company.id], `Audit ${reserved}`);
  await aDocument(test, organisation, session.id, "QUOTE");
  await aDocument(test, organisation, session.id, "INTERNAL");
  const withdrawn = await aPublication(test, organisation, session.id, company.id, "INVOICE");
  await test.house.works.run(organisation.admin, (work) => withdrawPublication(work, { publicationId: withdrawn.id }));
  const both = await aVisibleSession(test, organisation, [company.id, neighbour.company.id], "Secourisme");
  await aPublication(test, organisation, both.id, company.id, "CONVOCATION");
  await aPublication(test, organisation, both.id, neighbour.company.id, "CONVOCATION");
}

/** In the title of what was never shown to a client. */
export const reserved = "réservé";

function makers(
  test: TestHouse,
  own: Surroundings,
  neighbour: Surroundings,
  alpes: TestOrganisation & { adminEmail: string },
) {
  const { organisation } = own;
  type Known = { email: string; viewer: { accessId: string; accountId: string } };
  const signIn = async (side: "console" | "extranet", { email, viewer }: Known): Promise<MatrixPerson> => ({
    email,
    client: await ApiClient.signedIn(test, side, email),
    accessId: viewer.accessId,
    accountId: viewer.accountId,
  });
  const member = async (role: "ADMIN" | "COORDINATOR" | "ACCOUNTANT" | "READER", centreIds?: string[]) =>
    signIn("console", await aMember(test, organisation, role, centreIds));
  const contactOf = async ({ organisation: of, company }: Surroundings) =>
    signIn("extranet", await aContact(test, of, company.id));

  return {
    anonymous: async () => ({
      email: "nobody@nowhere.example",
      client: new ApiClient(test, "extranet"),
      accessId: null,
      accountId: null,
    }),
    staffElsewhere: () => signIn("console", { email: alpes.adminEmail, viewer: alpes.admin }),
    contactElsewhere: () => contactOf(neighbour),
    contact: () => contactOf(own),
    revokedContact: async () => {
      const person = await contactOf(own);
      await test.house.works.run(organisation.admin, (work) => cutAccess(work, { accessId: person.accessId! }));
      return person;
    },
    admin: () => member("ADMIN"),
    coordinator: () => member("COORDINATOR"),
    coordinatorElsewhere: () => member("COORDINATOR", []),
    accountant: () => member("ACCOUNTANT"),
    reader: () => member("READER"),
  };
}

/** What surrounds a person: the things whose appearance proves that the door was open. */
export function around(world: MatrixWorld, person: PersonName): Surroundings {
  if (person === "staffElsewhere") return world.elsewhere;
  return person === "contactElsewhere" ? world.neighbour : world.own;
}
