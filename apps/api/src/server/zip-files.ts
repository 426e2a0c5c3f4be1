import path from "node:path";
import { PassThrough, type Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { OpenedFile } from "#documents";

/** A file of a zip; `stillThere` is asked again when its turn comes, which may be minutes after the list was made. */
export interface Zipped {
  file: OpenedFile;
  stillThere(): Promise<boolean>;
}

/**
 * One zip of several files, stored as they are (PDF and office files are compressed already), read one after the other while it is sent. Its size
 * is known beforehand. What was taken back meanwhile ends the download: a file that is not there any more is in no zip (L-02).
 */
export async function zipOf(
  files: readonly Zipped[],
  read: (key: string) => Promise<Readable>,
  now: Date,
): Promise<{ size: number; body: Readable }> {
  const zip = new ZipFile();
  const names = new Names();
  let current: Readable | undefined;
  for (const { file, stillThere } of files)
    zip.addReadStreamLazy(names.unique(file.fileName), { size: file.size, compress: false, mtime: now }, (give) => {
      open(file, stillThere, read).then(
        (body) => give(null, (current = body)),
        (error: unknown) => give(error, undefined as never),
      );
    });
  const body = new PassThrough();
  // A reader that goes away leaves no file open, and a file that fails cuts the download.
  zip.on("error", (error: Error) => body.destroy(error));
  zip.outputStream.pipe(body);
  body.on("close", () => {
    zip.outputStream.unpipe(body);
    current?.destroy();
  });
  const size = await new Promise<number>((resolve) =>
    zip.end({ forceZip64Format: false, comment: "" }, resolve as EndCallback),
  );
  return { size, body };
}

/** It is called with the total size; its types forget to say so. */
type EndCallback = () => void;

async function open(
  file: OpenedFile,
  stillThere: () => Promise<boolean>,
  read: (key: string) => Promise<Readable>,
): Promise<Readable> {
  if (!(await stillThere())) throw new Error("a file of the zip is no longer there");
  return read(file.storageKey);
}

/** Two files of the same name are told apart: `devis.pdf`, `devis (2).pdf`. Capitals do not make two names, for those who unpack on Windows. */
class Names {
  private readonly taken = new Set<string>();

  unique(name: string): string {
    const { name: stem, ext } = path.parse(safe(name));
    let candidate = `${stem}${ext}`;
    for (let number = 2; this.taken.has(candidate.toLowerCase()); number += 1) candidate = `${stem} (${number})${ext}`;
    this.taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** What no file system takes in a name. */
const safe = (name: string): string => name.replace(/[<>:"|?*\\/]/g, "_").replace(/^\.+/, "_") || "document";
