import { expect, test } from "vitest";
import { uploadFile, UploadFailed } from "./upload.ts";

const aFile = (name: string, size: number) => new File([new Uint8Array(size)], name, { type: "application/pdf" });
const failureOfUpload = (url: string, signal?: AbortSignal) =>
  uploadFile({ url, file: aFile("a.pdf", 10), signal }).catch(
    (error: unknown) => error instanceof UploadFailed && error.failure,
  );

test("a file travels by PUT with its name as it is written, its access and its progress", async () => {
  const shares: number[] = [];
  const answer = await uploadFile({
    url: "/quay",
    file: aFile("../../é œ.pdf", 3_000_000),
    headers: { "x-passerelle-access": "access-1" },
    onProgress: (share) => shares.push(share),
  });
  expect(answer).toEqual({ method: "PUT", name: "../../é œ.pdf", size: 3_000_000, preflight: "1", access: "access-1" });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test("a refusal comes back with its code and its sentence", async () => {
  expect(await failureOfUpload("/quay/refused")).toEqual({
    kind: "refused",
    code: "FILE_EMPTY",
    message: "Ce fichier est vide.",
  });
});

test("a cut line and the page of a proxy are failures of the network", async () => {
  expect(await failureOfUpload("/quay/cut")).toEqual({ kind: "network" });
  expect(await failureOfUpload("/quay/page")).toEqual({ kind: "network" });
});

test("an upload can be interrupted, before and while it travels", async () => {
  expect(await failureOfUpload("/quay", AbortSignal.abort())).toEqual({ kind: "aborted" });
  expect(await failureOfUpload("/quay/silent", AbortSignal.timeout(100))).toEqual({ kind: "aborted" });
});
