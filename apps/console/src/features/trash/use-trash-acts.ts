import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import {
  PurgeTrashItemMutationDocument,
  TrashDeleteContactDocument,
  TrashDeleteDocumentDocument,
  TrashDeleteLearnerDocument,
  TrashDeleteSessionDocument,
  TrashRemoveReceivedDocumentDocument,
  TrashRestoreContactDocument,
  TrashRestoreDocumentDocument,
  TrashRestoreEnrolmentDocument,
  TrashRestoreLearnerDocument,
  TrashRestoreReceivedDocumentDocument,
  TrashRestoreSessionDocument,
  type TrashKind,
} from "#gql";
import { useFailureWords } from "#lib/failure-words.ts";

type Act<Field extends string> = TypedDocumentNode<Readonly<Record<Field, object>>, { id: string }>;

const restoring: Record<TrashKind, Act<"restored">> = {
  SESSION: TrashRestoreSessionDocument,
  ENROLMENT: TrashRestoreEnrolmentDocument,
  DOCUMENT: TrashRestoreDocumentDocument,
  RECEIVED_DOCUMENT: TrashRestoreReceivedDocumentDocument,
  LEARNER: TrashRestoreLearnerDocument,
  CONTACT: TrashRestoreContactDocument,
};

/** Removed again, an enrolment would be announced to the client again: that is no undoing. */
const deleting: Partial<Record<TrashKind, Act<"deleted">>> = {
  SESSION: TrashDeleteSessionDocument,
  DOCUMENT: TrashDeleteDocumentDocument,
  RECEIVED_DOCUMENT: TrashRemoveReceivedDocumentDocument,
  LEARNER: TrashDeleteLearnerDocument,
  CONTACT: TrashDeleteContactDocument,
};

type Item = { id: string; kind: TrashKind };

/** Each answers the sentence to show when it was refused or could not be done. */
export function useTrashActs() {
  const client = useApolloClient();
  const wordsOf = useFailureWords();

  function restore({ kind, id }: Item): Promise<string | undefined> {
    const mutation = restoring[kind];
    return wordsOf(client.mutate({ mutation, variables: { id } }).then(({ data }) => data?.restored));
  }

  /** Puts back in the trash what was just restored; undefined where that would be more than an undoing. */
  function undoOf({ kind, id }: Item): (() => Promise<string | undefined>) | undefined {
    const mutation = deleting[kind];
    return (
      mutation && (() => wordsOf(client.mutate({ mutation, variables: { id } }).then(({ data }) => data?.deleted)))
    );
  }

  function purge(input: Item & { confirmation: string }): Promise<string | undefined> {
    const asking = client.mutate({ mutation: PurgeTrashItemMutationDocument, variables: { input } });
    return wordsOf(asking.then(({ data }) => data?.purgeTrashItem));
  }

  return { restore, undoOf, purge };
}
