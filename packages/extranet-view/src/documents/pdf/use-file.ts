import { useEffect, useState } from "react";

const retryAfter = 5_000;

export type FileState =
  | { status: "fetching" }
  | { status: "ready"; bytes: ArrayBuffer }
  | { status: "gone" }
  | { status: "unreachable" };

const fetching: FileState = { status: "fetching" };

/** The bytes of a published file, in one request: each request is counted as an opening. Asked for again while the server is away. */
export function useFile(
  path: string,
  headers: Record<string, string> | undefined,
): { file: FileState; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [file, setFile] = useState(fetching);
  const retry = () => {
    setFile(fetching);
    setAttempt((current) => current + 1);
  };

  useEffect(() => {
    const leaving = new AbortController();
    void fetchFile(path, headers, leaving.signal).then((found) => {
      if (!leaving.signal.aborted) setFile(found);
    });
    return () => leaving.abort();
  }, [path, headers, attempt]);

  const isAway = file.status === "unreachable";
  useEffect(() => {
    if (!isAway) return;
    const timer = setTimeout(retry, retryAfter);
    return () => clearTimeout(timer);
  }, [isAway]);

  return { file, retry };
}

async function fetchFile(
  path: string,
  headers: Record<string, string> | undefined,
  signal: AbortSignal,
): Promise<FileState> {
  try {
    const answer = await fetch(path, { headers, signal, credentials: "same-origin" });
    if (answer.status === 404) return { status: "gone" };
    if (!answer.ok) return { status: "unreachable" };
    return { status: "ready", bytes: await answer.arrayBuffer() };
  } catch {
    return { status: "unreachable" };
  }
}
