import { useApolloClient, useMutation } from "@apollo/client/react";
import { limits } from "@passerelle/schema/vocabulary";
import { useState } from "react";
import { useUploads, type Upload } from "@passerelle/ui";
import { SendDocumentsDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { refetchShown, sendingShownIn } from "../../lib/refetch-shown.ts";
import { SendingRefused } from "../../lib/sending-refused.ts";
import { useExtranetUpload } from "../../lib/use-extranet-upload.ts";
import type { Sent } from "./use-take-back.ts";

/** A file on its way, then arrived; it becomes a document of the organisation once the reader sends it. */
export type Draft = Upload<string> & { title: string };

/** The bytes travel as soon as they are chosen; nothing is sent before it was given a name and the word. */
export function useDrafts(sessionId: string | undefined) {
  const apollo = useApolloClient();
  const { upload, refuse, describe, isFinal, hint } = useExtranetUpload();
  const [sendDocument] = useMutation(SendDocumentsDocument);
  const [titles, setTitles] = useState<Record<number, string>>({});
  const [problems, setProblems] = useState<Record<number, string>>({});
  const [isSending, setIsSending] = useState(false);

  const { uploads, add, retry, remove } = useUploads({ send: upload, refuse, describe, isFinal });

  const drafts = uploads.map((one): Draft => ({
    ...one,
    problem: one.problem ?? problems[one.id],
    title: titles[one.id] ?? titleOf(one.file),
  }));
  const ready = drafts.filter(({ state }) => state === "sent");

  async function send(): Promise<Sent[]> {
    setIsSending(true);
    setProblems({});
    const sent: Sent[] = [];
    for (const draft of ready) {
      try {
        sent.push(await sendOne(draft));
        remove(draft);
      } catch (failure) {
        setProblems((all) => ({ ...all, [draft.id]: describe(failure) }));
      }
    }
    setIsSending(false);
    refetchShown(apollo, sendingShownIn);
    return sent;
  }

  async function sendOne({ file, title, arrived = "" }: Draft): Promise<Sent> {
    const input = { uploadId: arrived, sessionId, title: title.trim() || titleOf(file) };
    const { data } = await sendDocument({ variables: { input } });
    const result = data?.sendDocument;
    if (!result || isRefusal(result)) throw new SendingRefused(result?.message);
    return { id: result.id, title: result.title };
  }

  return {
    drafts,
    ready,
    isSending,
    isTravelling: drafts.some(({ state }) => state === "sending"),
    hint,
    add,
    retry,
    remove,
    send,
    rename: (draft: Draft, title: string) => setTitles((all) => ({ ...all, [draft.id]: title })),
  };
}

/** «convention signée.pdf» is the convention signée. */
function titleOf({ name }: File): string {
  return name.replace(/\.[^.]+$/u, "").slice(0, limits.title);
}
