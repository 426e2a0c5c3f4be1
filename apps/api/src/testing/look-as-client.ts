import { sendDocument } from "./acts.js";
import { aPdf } from "./a-pdf.js";
import type { ApiClient } from "./api-client.js";

/** One company in one session, with one of its learners and what was published of that one. */
export interface LookedAt {
  sessionId: string;
  title: string;
  enrolmentId: string;
  publicationId: string | null;
}

interface Answer {
  extranet: {
    session: {
      cancelled: boolean;
      cancelledAt: string | null;
      canSend: boolean;
      learnerCount: number;
      learners: SeenLearner[];
    } | null;
    sessions: { edges: { node: { id: string; cancelled: boolean } }[] };
    documents: { edges: { node: { id: string; sessionTitle: string } }[] };
  };
  notifications: { unreadCount: number; edges: { node: SeenNotification }[] };
}

interface SeenLearner {
  id: string;
  cancelled: boolean;
  cancelledAt: string | null;
  documents: { id: string }[];
}

interface SeenNotification {
  kind: string;
  sessionId: string | null;
  readAt: string | null;
  struckAt: string | null;
}

/** All that a contact finds out about a session, by the doors of the extranet alone: lists, counts, files, and what is taken of what it sends. */
export async function lookAsClient(contact: ApiClient, at: LookedAt) {
  const { data, errors } = await contact.ask(
    `query ($id: ID!, $title: String!) {
      extranet {
        session(id: $id) { cancelled cancelledAt canSend learnerCount learners { id cancelled cancelledAt documents { id } } }
        sessions(filter: { search: $title }) { edges { node { id cancelled } } }
        documents(filter: { sessionId: $id }) { edges { node { id sessionTitle } } }
      }
      notifications(first: 20) { unreadCount edges { node { kind sessionId readAt struckAt } } }
    }`,
    { id: at.sessionId, title: at.title },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { extranet, notifications } = data as unknown as Answer;
  const own = notifications.edges.map(({ node }) => node).filter((node) => node.sessionId === at.sessionId);
  return {
    session: extranet.session,
    listed: extranet.sessions.edges.map(({ node }) => node).find(({ id }) => id === at.sessionId) ?? null,
    documents: extranet.documents.edges.map(({ node }) => node),
    notifications: own,
    unreadCount: notifications.unreadCount,
    fileStatus: at.publicationId ? await fileStatus(contact, at.publicationId) : null,
    sending: await sending(contact, at.sessionId),
  };
}

export type ClientsLook = Awaited<ReturnType<typeof lookAsClient>>;

async function fileStatus(contact: ApiClient, publicationId: string): Promise<number> {
  const response = await contact.file(`/extranet/files/${publicationId}`);
  await response.arrayBuffer();
  return response.status;
}

const paper = aPdf("Convention signée");

/** What became of a file sent for the session: taken, or the code that says why not. */
async function sending(contact: ApiClient, sessionId: string): Promise<string> {
  const { body } = await contact.upload(await paper, "convention-signee.pdf");
  const { __typename, code, error } = await sendDocument(contact, { uploadId: body.uploadId, sessionId });
  return code ?? error ?? (__typename === "ExtranetSentDocument" ? "TAKEN" : String(__typename));
}
