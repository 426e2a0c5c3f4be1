import { useMutation } from "@apollo/client/react";
import {
  ResetMailTemplateMutationDocument,
  RestoreMailTemplateVersionMutationDocument,
  SaveMailTemplateMutationDocument,
  SendTestMailMutationDocument,
} from "#gql";
import type { Words, Wording } from "../words.ts";

/** What may be done with the words of one mail in one language. Nothing comes back when the server does not answer. */
export function useWordingActs({ template, locale }: Pick<Wording, "template" | "locale">) {
  const [save] = useMutation(SaveMailTemplateMutationDocument);
  const [reset] = useMutation(ResetMailTemplateMutationDocument);
  const [restore] = useMutation(RestoreMailTemplateVersionMutationDocument);
  const [send] = useMutation(SendTestMailMutationDocument);

  return {
    save: (words: Words, expectedVersion: number) =>
      save({ variables: { input: { template, locale, ...words, expectedVersion } } })
        .then(({ data }) => data?.saveMailTemplate)
        .catch(() => undefined),
    reset: (expectedVersion: number) =>
      reset({ variables: { input: { template, locale, expectedVersion } } })
        .then(({ data }) => data?.resetMailTemplate)
        .catch(() => undefined),
    restore: (versionId: string, expectedVersion: number) =>
      restore({ variables: { input: { versionId, expectedVersion } } })
        .then(({ data }) => data?.restoreMailTemplateVersion)
        .catch(() => undefined),
    sendTest: (words: Words, sessionId: string | undefined) =>
      send({ variables: { input: { template, locale, ...words, sessionId } } })
        .then(({ data }) => data?.sendTestMail)
        .catch(() => undefined),
  };
}
