import type { Caller } from "./caller.ts";
import type { Paper } from "../papers/pdf.ts";

export type Stage = {
  sessionId: string;
  title: string;
  reference: string;
  company: { id: string; name: string };
  bookingId: string;
};
/** What a paper is, and whose where it is a learner's. */
type Described = { kind?: string; enrolmentId?: string };
export type Published = { documentId: string; publicationId: string };

/** The session of Voltéo that the stories play on, as before their first act: not visible, without documents. */
export async function clearStage(marion: Caller, paul: Caller): Promise<Stage> {
  const session = await findSession(marion);
  for (const { id, livePublications } of session.documents) {
    for (const publication of livePublications) await withdraw(marion, publication.id);
    await marion.ask(`mutation ($input: DeleteDocumentInput!) { deleteDocument(input: $input) { __typename } }`, {
      input: { documentId: id },
    });
  }
  const booking = session.bookings[0]!;
  const stage = {
    sessionId: session.id,
    title: session.title,
    reference: session.reference,
    company: booking.company,
    bookingId: booking.id,
  };
  if (booking.publication)
    await marion.ask(`mutation ($input: UnpublishSessionInput!) { unpublishSession(input: $input) { __typename } }`, {
      input: place(stage),
    });
  await readEverything(paul);
  return stage;
}

export async function readEverything(person: Caller): Promise<void> {
  await person.ask(`mutation { markAllNotificationsRead { count } }`);
}

export async function showSession(marion: Caller, stage: Stage): Promise<void> {
  await done(
    marion.ask(`mutation ($input: PublishSessionInput!) { result: publishSession(input: $input) { __typename } }`, {
      input: place(stage),
    }),
    "Booking",
  );
}

export async function addDocument(
  marion: Caller,
  stage: Stage,
  paper: Paper,
  { kind = "TRAINING_AGREEMENT", enrolmentId }: Described = {},
): Promise<string> {
  const uploadId = await marion.upload(paper.bytes, paper.fileName);
  const input = { sessionId: stage.sessionId, kind, enrolmentId, title: paper.title, uploadId };
  return done(
    marion.ask(
      `mutation ($input: AddDocumentInput!) { result: addDocument(input: $input) { __typename ... on Document { id } } }`,
      { input },
    ),
    "Document",
  );
}

export async function publish(marion: Caller, stage: Stage, documentId: string): Promise<string> {
  const input = { documentId, companyId: stage.company.id };
  return done(
    marion.ask(
      `mutation ($input: PublishDocumentInput!) { result: publishDocument(input: $input) { __typename ... on Publication { id } } }`,
      { input },
    ),
    "Publication",
  );
}

export async function withdraw(marion: Caller, publicationId: string): Promise<void> {
  await done(
    marion.ask(
      `mutation ($input: WithdrawPublicationInput!) { result: withdrawPublication(input: $input) { __typename } }`,
      { input: { publicationId } },
    ),
    "Publication",
  );
}

/** A document that the client has had under its eyes: its session visible, itself published. */
export async function publishPaper(
  marion: Caller,
  stage: Stage,
  paper: Paper,
  described?: Described,
): Promise<Published> {
  const documentId = await addDocument(marion, stage, paper, described);
  return { documentId, publicationId: await publish(marion, stage, documentId) };
}

/** Where the published document stands in the client's space, and where its bytes are. */
export function addressesOf({ publicationId }: Published) {
  return { page: `/extranet/documents/${publicationId}`, file: `/extranet/files/${publicationId}` };
}

const place = ({ sessionId, company }: Stage) => ({ sessionId, companyId: company.id });

async function done(
  asked: Promise<{ result: { __typename: string; id?: string } }>,
  typename: string,
): Promise<string> {
  const { result } = await asked;
  if (result.__typename !== typename) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.id ?? "";
}

type FoundSession = {
  id: string;
  title: string;
  reference: string;
  bookings: { id: string; company: { id: string; name: string }; publication: { id: string } | null }[];
  documents: { id: string; livePublications: { id: string }[] }[];
};

async function findSession(marion: Caller): Promise<FoundSession> {
  const { sessions } = await marion.ask<{ sessions: { edges: { node: FoundSession }[] } }>(
    `{ sessions(filter: { search: "0118" }) { edges { node { id title reference
         bookings { id company { id name } publication { id } }
         documents { id livePublications { id } } } } } }`,
  );
  const found = sessions.edges.map(({ node }) => node).find(({ reference }) => reference.endsWith("-0118"));
  if (!found?.bookings[0]?.company.name.startsWith("Voltéo"))
    throw new Error("The demo no longer tells the session -0118 of Voltéo.");
  return found;
}
