import { createHash, randomBytes } from "node:crypto";
import { PDFDocument, StandardFonts } from "pdf-lib";

export type Paper = { title: string; fileName: string; bytes: Buffer<ArrayBuffer>; sha256: string; sentence: string };

let count = 0;

type Wanted = { kind?: string; /** Bytes of an annexe that nothing can compress. */ weight?: number };

/** A real PDF of its own title and content, so that no story can take another's for its own. */
export async function aPaper({ kind = "Convention", weight = 0 }: Wanted = {}): Promise<Paper> {
  const title = `${kind} ${(process.pid % 10_000) * 1_000 + ++count}`;
  const sentence = `Entre les soussignés : ${title}`;
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const number of [1, 2]) {
    pdf.addPage([595, 842]).drawText(number === 1 ? sentence : `Annexe de ${title}`, { x: 60, y: 760, size: 18, font });
  }
  if (weight > 0) await pdf.attach(randomBytes(weight), "annexe.bin");
  const bytes = Buffer.from(await pdf.save());
  return { title, fileName: `${title}.pdf`, bytes, sentence, sha256: sha256(bytes) };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
