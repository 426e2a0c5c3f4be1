import { useEffect, useRef, useState } from "react";

export type Sending = { onProgress: (share: number) => void; signal: AbortSignal };
/** Sends one file; rejects with what `describe` can say in words. */
export type Send = (file: File, sending: Sending) => Promise<void>;

export type Upload = {
  id: number;
  file: File;
  state: "sending" | "sent" | "failed";
  /** From 0 to 1. */
  progress: number;
  /** One sentence: why it failed and what to do next. */
  problem?: string;
  /** The file itself is at fault: sending it again would fail again. */
  final?: boolean;
};

type UploadRules = {
  send: Send;
  describe: (failure: unknown) => string;
  /** Refuses a file before anything leaves, in one sentence. */
  refuse: (file: File) => string | undefined;
};

/** The files being sent, each with its progress, its failure and its second chance. */
export function useUploads({ send, describe, refuse }: UploadRules) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const lastId = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  const isSending = uploads.some((upload) => upload.state === "sending");
  useLeaveWarning(isSending);

  function change(id: number, part: Partial<Upload>) {
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  }

  async function start(id: number, file: File) {
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      await send(file, { onProgress: (progress) => change(id, { progress }), signal: stop.signal });
      change(id, { state: "sent", progress: 1 });
    } catch (failure) {
      if (!stop.signal.aborted) change(id, { state: "failed", problem: describe(failure) });
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
