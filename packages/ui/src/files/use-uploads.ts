import { useEffect, useRef, useState } from "react";

export type Sending = { onProgress: (share: number) => void; signal: AbortSignal };
/** Sends one file, and says as what it arrived; rejects with what `describe` can say in words. */
export type Send<Arrived = void> = (file: File, sending: Sending) => Promise<Arrived>;

export type Upload<Arrived = unknown> = {
  id: number;
  file: File;
  state: "sending" | "sent" | "failed";
  /** What `send` answered, once sent. */
  arrived?: Arrived | undefined;
  /** From 0 to 1. */
  progress: number;
  /** One sentence: why it failed and what to do next. */
  problem?: string;
  /** The file itself is at fault: sending it again would fail again. */
  final?: boolean;
};

type UploadRules<Arrived> = {
  send: Send<Arrived>;
  describe: (failure: unknown) => string;
  /** Sent again, the file would be refused again. */
  isFinal?: (failure: unknown) => boolean;
  /** Refuses a file before anything leaves, in one sentence. */
  refuse: (file: File) => string | undefined;
};

/** The files being sent, each with its progress, its failure and its second chance. */
export function useUploads<Arrived = void>({ send, describe, refuse, isFinal = () => false }: UploadRules<Arrived>) {
  const [uploads, setUploads] = useState<Upload<Arrived>[]>([]);
  const lastId = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  const isSending = uploads.some((upload) => upload.state === "sending");
  useLeaveWarning(isSending);

  function change(id: number, part: Partial<Upload<Arrived>>) {
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  }

  async function start(id: number, file: File) {
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      const arrived = await send(file, { onProgress: (progress) => change(id, { progress }), signal: stop.signal });
      change(id, { state: "sent", progress: 1, arrived });
    } catch (failure) {
      if (!stop.signal.aborted) change(id, { state: "failed", problem: describe(failure), final: isFinal(failure) });
    }
    stops.current.delete(id);
  }

  function add(files: readonly File[]) {
    for (const file of files) {
      const id = ++lastId.current;
      const problem = refuse(file);
      const state = problem ? "failed" : "sending";
      setUploads((all) => [...all, { id, file, state, progress: 0, problem, final: problem !== undefined }]);
      if (!problem) void start(id, file);
    }
  }

  function retry({ id, file }: Upload) {
    change(id, { state: "sending", progress: 0, problem: undefined });
    void start(id, file);
  }

  function remove({ id }: Upload) {
    stops.current.get(id)?.abort();
    setUploads((all) => all.filter((upload) => upload.id !== id));
  }

  return { uploads, add, retry, remove };
}

function useLeaveWarning(isSending: boolean) {
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isSending]);
}
