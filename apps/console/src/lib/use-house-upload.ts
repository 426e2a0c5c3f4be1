import type { Send } from "@passerelle/ui";
import { useFileUpload, type Limited } from "./use-file-upload.ts";

/** Sends files to the house, which answers for each the id to make something of. */
export function useHouseUpload(limited: Limited) {
  const { bring, refuse, describe, isFinal } = useFileUpload(limited);
  const send: Send<string> = async (file, sending) => {
    const { uploadId } = await bring<{ uploadId: string }>("/console/uploads", file, sending);
    return uploadId;
  };
  return { send, refuse, describe, isFinal };
}
