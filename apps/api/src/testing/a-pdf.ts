import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

/** A real one-page PDF. */
export async function aPdf(text: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage().drawText(text, { x: 60, y: 700, size: 18, font });
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}
