import { preflightHeader } from "../preflight-header.ts";

export type UploadFailure =
  | { kind: "refused"; code: string; message: string }
  | { kind: "network" }
  | { kind: "aborted" };

/** Thrown by `uploadFile`; `failure` says why in a way a screen can answer to. */
export class UploadFailed extends Error {
  override name = "UploadFailed";

  constructor(readonly failure: UploadFailure) {
    super(failure.kind === "refused" ? failure.message : failure.kind);
  }
}

/** The code of what the house said no with; nothing when the line was cut. */
export function uploadCode(failure: unknown): string | undefined {
  return failure instanceof UploadFailed && failure.failure.kind === "refused" ? failure.failure.code : undefined;
}

type UploadOptions = {
  url: string;
  file: File;
  headers?: Record<string, string>;
  /** From 0 to 1, as the bytes leave. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
};

/** `fetch` still cannot tell how far a request has gone, so this is an XMLHttpRequest. */
export function uploadFile<Answer>({ url, file, headers, onProgress, signal }: UploadOptions): Promise<Answer> {
  const request = new XMLHttpRequest();
  const abort = () => request.abort();

  return new Promise<Answer>((resolve, reject) => {
    const fail = (failure: UploadFailure) => reject(new UploadFailed(failure));
    if (signal?.aborted) return fail({ kind: "aborted" });
    signal?.addEventListener("abort", abort);

    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0));
    request.addEventListener("error", () => fail({ kind: "network" }));
    request.addEventListener("abort", () => fail({ kind: "aborted" }));
    request.addEventListener("load", () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300 && body !== undefined) resolve(body as Answer);
      else fail(refusalIn(body) ?? { kind: "network" });
    });

    request.open("PUT", url);
    request.setRequestHeader("content-type", "application/octet-stream");
    // Headers carry ASCII only; the server decodes the name and keeps it for display.
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name.toWellFormed()));
    for (const [name, value] of Object.entries({ ...preflightHeader, ...headers }))
      request.setRequestHeader(name, value);
    request.send(file);
  }).finally(() => signal?.removeEventListener("abort", abort));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page in the place of our server's answer.
    return undefined;
  }
}

function refusalIn(body: unknown): UploadFailure | undefined {
  if (typeof body !== "object" || body === null || !("code" in body) || !("message" in body)) return undefined;
  return { kind: "refused", code: String(body.code), message: String(body.message) };
}
