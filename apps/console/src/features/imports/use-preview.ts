import { useQuery } from "@apollo/client/react";
import type { ImportSubject } from "@passerelle/schema/vocabulary";
import { PreviewImportQueryDocument, type PreviewImportQueryQuery } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import type { Mapping } from "./import-search.ts";

export type Preview = Extract<PreviewImportQueryQuery["previewImport"], { fileName: string }>;
export type PreviewLine = Preview["problems"][number];
export type PreviewDuplicate = Preview["duplicates"][number];

/** What an import would do of a file that was sent. Nothing is written. */
export function usePreview(uploadId: string, subject: ImportSubject, mapping: Mapping | undefined) {
  const answer = useQuery(PreviewImportQueryDocument, {
    variables: { input: { uploadId, subject, mapping } },
    // What is already there may have changed since: the trial is always run again.
    fetchPolicy: "network-only",
  });
  const retry = useRecovery(answer.error, answer.refetch);
  const result = answer.data?.previewImport;
  return {
    preview: result && !isRefusal(result) ? result : undefined,
    refusal: result && isRefusal(result) ? result : undefined,
    error: answer.error,
    retry,
  };
}
