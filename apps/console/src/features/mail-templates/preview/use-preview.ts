import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { MailTemplatePreviewQueryDocument, type Locale, type MailTemplate } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { isFaulty, type Fault, type Words } from "../words.ts";

type Asked = { template: MailTemplate; locale: Locale; words: Words; sessionId: string | undefined };
type Shown = { subject: string; html: string; text: string };

/** Once the fingers rest, the mail as it would be received; while the words do not come out, the last that did. */
export function usePreview({ template, locale, words, sessionId }: Asked) {
  const [typed] = useDebouncedValue(JSON.stringify(words), 300);
  const answer = useQuery(MailTemplatePreviewQueryDocument, {
    variables: { input: { template, locale, ...(JSON.parse(typed) as Words), sessionId } },
    fetchPolicy: "no-cache",
  });
  useRefetchOnChange(({ kind, id }) => kind === "ORGANISATION" || id === sessionId, answer.refetch);
  const retry = useRecovery(answer.error, answer.refetch);

  const result = (answer.data ?? answer.previousData)?.mailTemplatePreview;
  const preview: Shown | undefined = result && "html" in result ? result : undefined;
  const [last, setLast] = useState<Shown>();
  if (preview && preview !== last) setLast(preview);
  const faults: readonly Fault[] = result && isFaulty(result) ? result.faults : [];

  return {
    shown: preview ?? last,
    /** What is shown is not what is written. */
    isBehind: faults.length > 0,
    faults,
    refusal: result && isRefusal(result) ? result.message : undefined,
    error: answer.error,
    retry,
  };
}

export type Preview = ReturnType<typeof usePreview>;
