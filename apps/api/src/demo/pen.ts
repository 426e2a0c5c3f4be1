import { type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "@cantoo/pdf-lib";

const [width, height, margin] = [595, 842, 62];

/** Whose paper it is. */
export interface Letterhead {
  name: string;
  colour: string;
}

export async function openPen(pdf: PDFDocument, head: Letterhead, reference: string): Promise<Pen> {
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  return new Pen(pdf, plain, await pdf.embedFont(StandardFonts.HelveticaBold), head, reference);
}

/** Writes down the page, and goes on to the next one. */
export class Pen {
  private page!: PDFPage;
  private y = 0;

  constructor(
    private readonly pdf: PDFDocument,
    private readonly plain: PDFFont,
    private readonly bold: PDFFont,
    private readonly head: Letterhead,
    private readonly reference: string,
  ) {
    this.turnPage();
  }

  write(
    text: string,
    { size, bold = false, colour = "#1d1d1f", after }: { size: number; bold?: boolean; colour?: string; after: number },
    x = margin,
  ): void {
    const font = bold ? this.bold : this.plain;
    for (const line of linesOf(printable(text), font, size, width - margin - x)) {
      if (this.y < margin + 40) this.turnPage();
      this.page.drawText(line, { x, y: this.y, size, font, color: colourOf(colour) });
      this.y -= size * 1.45;
    }
    this.y -= after;
  }

  pair(name: string, value: string): void {
    this.page.drawText(name, { x: margin, y: this.y, size: 10.5, font: this.plain, color: colourOf("#6b6b70") });
    this.write(value, { size: 10.5, after: 3 }, margin + 90);
  }

  space(height: number): void {
    this.y -= height;
  }

  private turnPage(): void {
    this.page = this.pdf.addPage([width, height]);
    this.page.drawRectangle({ x: 0, y: height - 10, width, height: 10, color: colourOf(this.head.colour) });
    this.page.drawText(this.head.name, {
      x: margin,
      y: height - 52,
      size: 12,
      font: this.bold,
      color: colourOf(this.head.colour),
    });
    const foot = `${this.head.name} · ${this.reference} · page ${this.pdf.getPageCount()}`;
    this.page.drawText(foot, { x: margin, y: 36, size: 8, font: this.plain, color: colourOf("#6b6b70") });
    this.y = height - 104;
  }
}

/** The fonts that every reader has know the Western European characters only. */
function printable(text: string): string {
  return text.replaceAll("→", "à").replaceAll("\u202f", "\u00a0");
}

function linesOf(text: string, font: PDFFont, size: number, room: number): string[] {
  const space = font.widthOfTextAtSize(" ", size);
  const lines: string[][] = [[]];
  let left = room;
  for (const word of text.split(" ")) {
    const wide = font.widthOfTextAtSize(word, size);
    if (wide > left && lines.at(-1)!.length > 0) {
      lines.push([]);
      left = room;
    }
    lines.at(-1)!.push(word);
    left -= wide + space;
  }
  return lines.map((words) => words.join(" "));
}

function colourOf(hex: string) {
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
}
