import type { Answer, ApiClient } from "./api-client.js";

/** What a mutation answered: a member of its union, or the code of its failure. */
export interface Outcome {
  __typename?: string;
  id?: string;
  /** Of a refusal. */
  code?: string;
  /** Of an error. */
  error?: string;
}

type Pair = { sessionId: string; companyId: string };

export const publishSession = (by: ApiClient, input: Pair) =>
  act(by, "publishSession", "PublishSessionInput", "Booking", input);
export const unpublishSession = (by: ApiClient, input: Pair) =>
  act(by, "unpublishSession", "UnpublishSessionInput", "Booking", input);
export const publishDocument = (by: ApiClient, input: { documentId: string; companyId: string }) =>
  act(by, "publishDocument", "PublishDocumentInput", "Publication", input);
export const withdrawPublication = (by: ApiClient, input: { publicationId: string }) =>
  act(by, "withdrawPublication", "WithdrawPublicationInput", "Publication", input);
export const addDocument = (
  by: ApiClient,
  input: { sessionId: string; uploadId: string; kind: string; title?: string },
) => act(by, "addDocument", "AddDocumentInput", "Document", input);
export const addDocumentVersion = (
  by: ApiClient,
  input: { documentId: string; uploadId: string; expectedVersion: number },
) => act(by, "addDocumentVersion", "AddDocumentVersionInput", "Document", input);
export const deleteDocument = (by: ApiClient, input: { documentId: string }) =>
  act(by, "deleteDocument", "DeleteDocumentInput", "Document", input);
export const restoreDocument = (by: ApiClient, input: { documentId: string }) =>
  act(by, "restoreDocument", "RestoreDocumentInput", "Document", input);

export const setBookingStatus = (by: ApiClient, input: Pair & { status: string }) =>
  act(by, "setBookingStatus", "SetBookingStatusInput", "Booking", input);
export const bookCompany = (by: ApiClient, input: Pair) => act(by, "bookCompany", "BookCompanyInput", "Booking", input);
export const unbookCompany = (by: ApiClient, input: Pair) =>
  act(by, "unbookCompany", "UnbookCompanyInput", "Session", input);
export const deleteSession = (by: ApiClient, sessionId: string) =>
  act(by, "deleteSession", "DeleteSessionInput", "Session", { sessionId });
export const restoreSession = (by: ApiClient, sessionId: string) =>
  act(by, "restoreSession", "RestoreSessionInput", "Session", { sessionId });
export const archiveSession = (by: ApiClient, sessionId: string) =>
  act(by, "archiveSession", "ArchiveSessionInput", "Session", { sessionId });
export const unarchiveSession = (by: ApiClient, sessionId: string) =>
  act(by, "unarchiveSession", "UnarchiveSessionInput", "Session", { sessionId });

export const sendDocument = (
  by: ApiClient,
  input: { uploadId: string; sessionId?: string; title?: string; expectedDocumentId?: string },
) => act(by, "sendDocument", "SendDocumentInput", "ExtranetSentDocument", input);
export const removeSentDocument = (by: ApiClient, sentDocumentId: string) =>
  act(by, "removeSentDocument", "RemoveSentDocumentInput", "ExtranetSentDocument", { sentDocumentId });
export const restoreSentDocument = (by: ApiClient, sentDocumentId: string) =>
  act(by, "restoreSentDocument", "RestoreSentDocumentInput", "ExtranetSentDocument", { sentDocumentId });
export const markReceivedDocumentSeen = (by: ApiClient, receivedDocumentId: string) =>
  act(by, "markReceivedDocumentSeen", "MarkReceivedDocumentSeenInput", "ReceivedDocument", { receivedDocumentId });
export const removeReceivedDocument = (by: ApiClient, receivedDocumentId: string) =>
  act(by, "removeReceivedDocument", "RemoveReceivedDocumentInput", "ReceivedDocument", { receivedDocumentId });
export const restoreReceivedDocument = (by: ApiClient, receivedDocumentId: string) =>
  act(by, "restoreReceivedDocument", "RestoreReceivedDocumentInput", "ReceivedDocument", { receivedDocumentId });

export interface Expectation {
  companyId: string;
  sessionId?: string;
  side: "COMPANY_OWES" | "ORGANISATION_OWES";
  label: string;
  kind?: string;
  dueOn: string;
  byMail?: boolean;
}
export const expectDocument = (by: ApiClient, input: Expectation) =>
  act(by, "expectDocument", "ExpectDocumentInput", "ExpectedDocument", input);
export const cancelExpectedDocument = (by: ApiClient, expectedDocumentId: string) =>
  act(by, "cancelExpectedDocument", "CancelExpectedDocumentInput", "ExpectedDocument", { expectedDocumentId });

async function act(by: ApiClient, field: string, inputType: string, made: string, input: object): Promise<Outcome> {
  const answer = await by.ask(
    `mutation ($input: ${inputType}!) { ${field}(input: $input) { __typename ... on ${made} { id } ... on Refusal { code } } }`,
    { input },
  );
  return (answer.data?.[field] as Outcome | null | undefined) ?? { error: codeOf(answer) };
}

/** The code of the first error of an answer. */
export const codeOf = (answer: Pick<Answer, "errors">): string | undefined => answer.errors?.[0]?.extensions.code;

/** Any act of the schema, by its name: what it answers to, or the code of why not. */
export async function actNamed(by: ApiClient, name: string, input: object): Promise<Outcome> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await by.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code } } }`,
    { input },
  );
  return (answer.data?.[name] as Outcome | null | undefined) ?? { error: codeOf(answer) };
}
