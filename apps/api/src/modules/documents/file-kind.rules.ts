import { fileTypeFromFile } from "file-type";
import path from "node:path";
import { refuse } from "#platform/failure";
import { edges } from "#platform/storage";

/** What may be kept, by the type found in the bytes, and the extensions a file of that type may carry. */
const accepted: Record<string, readonly string[]> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
};

/**
 * The media type of a file, from its bytes alone; the name only has to agree. Refuses what is not accepted
 * (FILE_KIND_REFUSED), what is named after another type, and a PDF that was cut (FILE_DAMAGED).
 */
export async function judgeFile(file: string, name: string): Promise<string> {
  const found = await fileTypeFromFile(file);
  const extensions = found ? accepted[found.mime] : undefined;
  if (!found || !extensions) refuse("FILE_KIND_REFUSED");
  const extension = path.extname(name).slice(1).toLowerCase();
  if (!extensions.includes(extension)) refuse("FILE_KIND_REFUSED");
  if (found.mime === "application/pdf" && !(await isWholePdf(file))) refuse("FILE_DAMAGED");
  return found.mime;
}

/** ISO 32000: the last line of a PDF is %%EOF; readers look for it in the last kilobyte. */
async function isWholePdf(file: string): Promise<boolean> {
  const { head, tail } = await edges(file, 2048);
  return head.includes("%PDF-") && tail.includes("%%EOF") && tail.includes("startxref");
}
