import { gql, type TypedDocumentNode } from "@apollo/client";

/** The same on both sides, so written once, here; a test holds these documents and their types to the schema. */
export type ChangeKind =
  | "BOOKING"
  | "COMPANY"
  | "DATE_PROPOSAL"
  | "DOCUMENT"
  | "EXPECTED_DOCUMENT"
  | "IMPORT"
  | "MAIL"
  | "NOTIFICATION"
  | "ORGANISATION"
  | "PROGRAMME"
  | "PUBLICATION"
  | "RECEIVED_DOCUMENT"
  | "SESSION"
  | "TRAINER"
  | "VENUE"
  | "VIEWER";
export type Change = { id: string; kind: ChangeKind; gone: boolean };
export type ChangePage = { changes: Change[]; cursor: string; hasMore: boolean };

/** A notification as it is pushed: made, struck, or read on another screen. */
export type PushedNotification = {
  __typename: "Notification";
  id: string;
  kind: string;
  group: string;
  occurredAt: string;
  readAt: string | null;
  struckAt: string | null;
  link: string | null;
  sessionTitle: string | null;
  documentKind: string | null;
  documentTitle: string | null;
  learnerName: string | null;
  replacedTitle: string | null;
  companyName: string | null;
  outcome: string | null;
  dueOn: string | null;
};

type NoVariables = Record<string, never>;

export const ChangedDocument: TypedDocumentNode<{ changed: ChangePage }, NoVariables> = gql`
  subscription LiveChanged {
    changed {
      cursor
      hasMore
      changes {
        id
        kind
        gone
      }
    }
  }
`;

export const ChangesSinceDocument: TypedDocumentNode<{ changesSince: ChangePage }, { cursor: string | null }> = gql`
  query LiveChangesSince($cursor: String) {
    changesSince(cursor: $cursor) {
      cursor
      hasMore
      changes {
        id
        kind
        gone
      }
    }
  }
`;

export const NotificationReceivedDocument: TypedDocumentNode<
  { notificationReceived: PushedNotification },
  NoVariables
> = gql`
  subscription LiveNotificationReceived {
    notificationReceived {
      id
      kind
      group
      occurredAt
      readAt
      struckAt
      link
      sessionTitle
      documentKind
      documentTitle
      learnerName
      replacedTitle
      companyName
      outcome
      dueOn
    }
  }
`;

export const StillSignedInDocument: TypedDocumentNode<{ viewer: { __typename: string } | null }, NoVariables> = gql`
  query LiveStillSignedIn {
    viewer {
      __typename
    }
  }
`;
