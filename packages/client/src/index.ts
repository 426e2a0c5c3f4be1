export { createPasserelleClient, accessHeader, type PasserelleClient } from "./create-client.ts";
export { useConnectionStatus, Connection, type ConnectionStatus } from "./live/connection.ts";
export { failureOf, type Failure } from "./failure.ts";
export type { Follower } from "./live/follow-changes.ts";
export type { Change, ChangeKind, PushedNotification } from "./live/live-documents.ts";
export { relayConnection } from "./relay-connection.ts";
export { saveBytes } from "./save-bytes.ts";
export type { SignedOutReason } from "./sign-out.ts";
export { uploadFile, UploadFailed, type UploadFailure } from "./upload.ts";
