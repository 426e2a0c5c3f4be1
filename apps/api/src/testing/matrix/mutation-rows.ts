import { aPdf } from "../a-pdf.js";
import { removeReceivedDocument } from "#documents";
import { aDocument, anExpectedDocument, aPublication, aSentDocument, aSession, aVisibleSession } from "../builders.js";
import { but, coordinators, people, signedIn, type Expectation, type PersonName } from "./people.js";
import type { FieldRow } from "./row.js";
import { calendarMutationRows } from "./calendar-rows.js";
import type { MatrixWorld } from "./world.js";

const onlyTheContact = Object.fromEntries(
  people.map((name) => [name, name === "contact" ? "sees" : "notFound"]),
) as Expectation;

const onlyTheContactActs = but(onlyTheContact, { anonymous: "unauthenticated", revokedContact: "unauthenticated" });

/** Each cell acts on a subject of its own, so that an act that succeeds does not change the next answer. */
export const mutationRows: Record<string, FieldRow> = {
  ...calendarMutationRows,
  "Mutation.publishSession": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const session = await aSession(test, own.organisation, [own.company.id]);
      return { input: { sessionId: session.id, companyId: own.company.id } };
    },
    proof: ({ own }) => own.company.id,
  },
  "Mutation.unpublishSession": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const session = await aVisibleSession(test, own.organisation, [own.company.id]);
      return { input: { sessionId: session.id, companyId: own.company.id } };
    },
    proof: () => `"publication":null`,
  },
  "Mutation.addDocument": {
    expect: coordinators,
    variables: async (world, person) => {
      const uploadId = await anUpload(world, person);
      return { input: { sessionId: world.own.session.id, uploadId, kind: "QUOTE", title: "Devis du jour" } };
    },
    proof: () => "Devis du jour",
  },
  "Mutation.addDocumentVersion": {
    expect: coordinators,
    variables: async (world, person) => {
      const document = await aDocument(world.test, world.own.organisation, world.own.session.id);
      return { input: { documentId: document.id, uploadId: await anUpload(world, person), expectedVersion: 1 } };
    },
    proof: () => `"number":2`,
  },
  "Mutation.deleteDocument": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const document = await aDocument(test, own.organisation, own.session.id);
      return { input: { documentId: document.id } };
    },
    proof: () => `"deletedAt":"2026`,
  },
  "Mutation.restoreDocument": {
    expect: coordinators,
    variables: async ({ test, own, people }) => {
      const { id: documentId } = await aDocument(test, own.organisation, own.session.id);
      await people.admin.client.ask(
        "mutation ($id: ID!) { deleteDocument(input: { documentId: $id }) { __typename } }",
        { id: documentId },
      );
      return { input: { documentId } };
    },
    proof: () => `"deletedAt":null`,
  },
  "Mutation.publishDocument": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const document = await aDocument(test, own.organisation, own.session.id);
      return { input: { documentId: document.id, companyId: own.company.id } };
    },
    proof: ({ own }) => own.company.id,
  },
  "Mutation.withdrawPublication": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const publication = await aPublication(test, own.organisation, own.session.id, own.company.id);
      return { input: { publicationId: publication.id } };
    },
    proof: () => `"withdrawnAt":"2026`,
  },
  "Mutation.sendDocument": {
    expect: onlyTheContactActs,
    variables: async (world) => ({
      input: {
        uploadId: await anUpload(world, "contact"),
        sessionId: world.own.session.id,
        title: "Convention signée",
      },
    }),
    proof: () => "Convention signée",
  },
  "Mutation.removeSentDocument": {
    expect: onlyTheContactActs,
    variables: async (world) => ({ input: { sentDocumentId: (await sent(world)).id } }),
    proof: () => `"state":"REMOVED"`,
    tellsWhatIsGone: true,
  },
  "Mutation.restoreSentDocument": {
    expect: onlyTheContactActs,
    variables: async (world) => ({ input: { sentDocumentId: (await sentAndTakenBack(world)).id } }),
    proof: () => `"state":"NEW"`,
  },
  "Mutation.markReceivedDocumentSeen": {
    expect: coordinators,
    variables: async (world) => ({ input: { receivedDocumentId: (await sent(world)).id } }),
    proof: () => `"state":"SEEN"`,
  },
  "Mutation.removeReceivedDocument": {
    expect: coordinators,
    variables: async (world) => ({ input: { receivedDocumentId: (await sent(world)).id } }),
    proof: () => `"state":"REMOVED"`,
  },
  "Mutation.restoreReceivedDocument": {
    expect: coordinators,
    variables: async (world) => ({ input: { receivedDocumentId: (await sentAndTakenBack(world)).id } }),
    proof: () => `"state":"NEW"`,
  },
  "Mutation.expectDocument": {
    expect: coordinators,
    variables: ({ own }) => ({
      input: {
        companyId: own.company.id,
        sessionId: own.session.id,
        side: "COMPANY_OWES",
        label: "Bon de commande",
        dueOn: "2026-12-10",
      },
    }),
    proof: () => "Bon de commande",
  },
  "Mutation.cancelExpectedDocument": {
    expect: coordinators,
    variables: async ({ test, own }) => {
      const { id } = await anExpectedDocument(test, own.organisation, own.company.id, own.session.id);
      return { input: { expectedDocumentId: id } };
    },
    proof: () => `"state":"CANCELLED"`,
  },
  "Mutation.markNotificationRead": {
    expect: onlyTheContactActs,
    variables: async (world) => ({ input: { notificationId: await notificationOf(world, "contact") } }),
    proof: () => `"readAt":"2026`,
  },
  "Mutation.markAllNotificationsRead": { expect: signedIn, proof: () => "unreadCount" },
};

/** An upload that the person made, or, for whoever may not, one that is there to be taken. */
async function anUpload(world: MatrixWorld, person: PersonName): Promise<string> {
  const bytes = await aPdf("Convention");
  const uploader = person === "coordinator" || person === "contact" ? person : "admin";
  const { body } = await world.people[uploader].client.upload(bytes, "convention.pdf");
  return body.uploadId;
}

const sent = ({ test, own }: MatrixWorld) => aSentDocument(test, own.sender, own.session.id);

async function sentAndTakenBack(world: MatrixWorld): Promise<{ id: string }> {
  const document = await sent(world);
  await world.test.house.works.run(world.own.sender, (work) => removeReceivedDocument(work, { id: document.id }));
  return document;
}

async function notificationOf(world: MatrixWorld, person: PersonName): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(
    "select id from notification where recipient_id = $1 and struck_at is null limit 1",
    [world.people[person].accessId],
  );
  return rows[0]!.id;
}
