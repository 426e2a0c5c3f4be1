import { useApolloClient, useMutation } from "@apollo/client/react";
import { limits } from "@passerelle/schema/vocabulary";
import { useId } from "react";
import { useUploads, type Send } from "@passerelle/ui";
import { BringDocumentDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { refetchShown, sendingShownIn } from "../../lib/refetch-shown.ts";
import { SendingRefused } from "../../lib/sending-refused.ts";
import { useExtranetUpload } from "../../lib/use-extranet-upload.ts";

export type ToBring = { id: string; label: string };
/** A document that was just sent for what was expected. */
export type Brought = ToBring & { sentDocumentId: string };

/** The file of one expected document: chosen, on its way, arrived or refused. */
export function useBringing({ id, label }: ToBring, onBrought: (brought: Brought) => void) {
  const apollo = useApolloClient();
  const { upload, refuse, describe, isFinal } = useExtranetUpload();
  const [bring] = useMutation(BringDocumentDocument);
  const fieldId = useId();

  const send: Send = async (file, sending) => {
    try {
      const uploadId = await upload(file, sending);
      const input = { uploadId, expectedDocumentId: id, title: label.slice(0, limits.title) };
      const { data } = await bring({ variables: { input } });
      const result = data?.sendDocument;
      if (!result || isRefusal(result)) throw new SendingRefused(result?.message);
      onBrought({ id, label, sentDocumentId: result.id });
    } finally {
      // A refusal too says that something changed: somebody else brought it, or it is no longer expected.
      refetchShown(apollo, sendingShownIn);
    }
  };
  const { uploads, add, retry, remove } = useUploads({ send, describe, refuse, isFinal });
  const current = uploads.at(-1);

  const isRefused = current?.state === "failed" && current.final === true;
  const choose = () => document.getElementById(fieldId)?.click();
  return {
    current,
    fieldId,
    /** The file itself was refused: only another one can be sent. */
    isRefused,
    choose,
    start: (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      if (current) remove(current);
      add([file]);
    },
    stop: () => current && remove(current),
    again: () => current && retry(current),
  };
}

export type Bringing = ReturnType<typeof useBringing>;
