import { addLearner } from "#companies";
import { addDocument, publishDocument, receiveUpload } from "#documents";
import { enrolLearners, reserveSeats } from "#enrolments";
import type { DocumentKind } from "@passerelle/schema/vocabulary";
import { Readable } from "node:stream";
import { aPdf } from "./a-pdf.js";
import type { ApiClient } from "./api-client.js";
import { askAsOwner } from "./ask-database.js";
import type { TestOrganisation } from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

let count = 0;
const next = (): number => (count += 1);

/** Somebody of a client company who is trained. */
export async function aLearner(
  test: TestHouse,
  of: TestOrganisation,
  companyId: string,
  names = { firstName: "Chloé", lastName: `Dubreuil ${next()}` },
): Promise<{ id: string; name: string }> {
  const learner = await test.house.works.run(of.admin, (work) => addLearner(work, { companyId, ...names }));
  return { id: learner.id, name: `${names.firstName} ${names.lastName}` };
}

type At = { sessionId: string; companyId: string };

/** A learner enrolled in a session that its company booked. */
export async function anEnrolment(
  test: TestHouse,
  of: TestOrganisation,
  at: At,
): Promise<{ id: string; learnerId: string; learnerName: string }> {
  const learner = await aLearner(test, of, at.companyId);
  const { enrolments } = await test.house.works.run(of.admin, (work) =>
    enrolLearners(work, { ...at, learners: [{ learnerId: learner.id }] }),
  );
  return { id: enrolments[0]!.id, learnerId: learner.id, learnerName: learner.name };
}

/** A place reserved without a name. */
export async function aSeat(test: TestHouse, of: TestOrganisation, at: At): Promise<string> {
  await test.house.works.run(of.admin, (work) => reserveSeats(work, { ...at, count: 1 }));
  const [seat] = await askAsOwner(
    test,
    "select id from seat where session_id = $1 and company_id = $2 and named_at is null and released_at is null order by reserved_at desc, id desc limit 1",
    [at.sessionId, at.companyId],
  );
  return String(seat!.id);
}

/** A learner's own paper, with a real PDF, not published yet. */
export async function aPaperOf(
  test: TestHouse,
  of: TestOrganisation,
  enrolmentId: string,
  sessionId: string,
  kind: DocumentKind = "CONVOCATION",
): Promise<string> {
  const bytes = await aPdf(`Convocation ${next()}`);
  const document = await test.house.works.run(of.admin, async (work) => {
    const incoming = await test.house.storage.receive(Readable.from([bytes]));
    const upload = await receiveUpload(work, test.house, { incoming, name: `convocation-${next()}.pdf` });
    await work.em.flush();
    return addDocument(work, { sessionId, uploadId: upload.id, kind, enrolmentId });
  });
  return document.id;
}

/** The same, published to the company that enrolled. */
export async function aPublishedPaperOf(
  test: TestHouse,
  of: TestOrganisation,
  enrolmentId: string,
  at: At,
): Promise<{ documentId: string; publicationId: string }> {
  const documentId = await aPaperOf(test, of, enrolmentId, at.sessionId);
  const publication = await test.house.works.run(of.admin, (work) =>
    publishDocument(work, { documentId, companyId: at.companyId }),
  );
  return { documentId, publicationId: publication.id };
}

/** What an act on enrolments answered: what it made, the code of a refusal, or that of an error. */
export interface EnrolmentOutcome {
  code?: string;
  error?: string;
  id?: string;
  kept?: boolean;
  removedAt?: string | null;
  enrolledCount?: number;
  freeSeatCount?: number;
  booking?: { id: string; enrolledCount: number };
  enrolments?: { id: string; kept: boolean; removedAt: string | null; learner: { id: string; firstName: string } }[];
  seatId?: string;
  enrolmentId?: string;
  learnerName?: string;
}

const inputs: Record<string, [input: string, answer: string]> = {
  enrolLearners: [
    "EnrolLearnersInput",
    "... on EnrolledLearners { booking { id enrolledCount } enrolments { id kept removedAt learner { id firstName } } }",
  ],
  removeEnrolment: ["RemoveEnrolmentInput", "... on Enrolment { id kept removedAt }"],
  removeEnrolments: [
    "EnrolmentsInput",
    "... on ChangedEnrolments { enrolments { id kept removedAt learner { id firstName } } }",
  ],
  restoreEnrolment: ["RestoreEnrolmentInput", "... on Enrolment { id kept removedAt }"],
  restoreEnrolments: [
    "EnrolmentsInput",
    "... on ChangedEnrolments { enrolments { id kept removedAt learner { id firstName } } }",
  ],
  reserveSeats: ["ReserveSeatsInput", "... on Booking { id enrolledCount freeSeatCount }"],
  releaseSeats: ["ReleaseSeatsInput", "... on Booking { id enrolledCount freeSeatCount }"],
  nameSeat: ["NameSeatInput", "... on NamedSeat { enrolmentId learnerName }"],
  unnameSeat: ["UnnameSeatInput", "... on NamedSeat { seatId enrolmentId learnerName }"],
};

export async function act(by: ApiClient, field: string, input: object): Promise<EnrolmentOutcome> {
  const [type, answer] = inputs[field]!;
  const { data, errors } = await by.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${answer} ... on Refusal { code } } }`,
    { input },
  );
  return data?.[field] ?? { error: errors?.[0]?.extensions.code };
}
