import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "@cantoo/pdf-lib";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { paragraphsOf } from "./paper-texts.js";
import type { Plot } from "./plot.js";
import type { Sheet } from "./the-documents.js";
import type { Founded } from "./the-organisation.js";

const [width, height, margin] = [595, 842, 62];
const dateInWords = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** A real document of one or two pages, in French, as an organisation would send it. */
export async function paper(organisation: Founded, plot: Plot, sheet: Sheet, now: Date): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(sheet.title);
  pdf.setAuthor(organisation.name);
  pdf.setLanguage("fr-FR");
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const pen = new Pen(
    pdf,
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
    organisation,
    plot.reference,
  );
  pen.write(documentKindLabels[sheet.kind].fr.toUpperCase(), { size: 9, colour: organisation.colour, after: 14 });
  pen.write(sheet.title, { size: 20, bold: true, after: 18 });
  for (const [name, value] of factsOf(plot, sheet)) pen.pair(name, value);
  pen.space(16);
  for (const [heading, ...paragraphs] of paragraphsOf(sheet.kind, organisation.name)) {
    pen.write(heading, { size: 12, bold: true, after: 6 });
    for (const paragraph of paragraphs) pen.write(paragraph, { size: 10.5, after: 8 });
    pen.space(8);
  }
  pen.write(`Fait le ${dateInWords.format(now)}, pour ${organisation.name} : ${organisation.hand.name}.`, {
    size: 10.5,
    after: 0,
  });
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

function factsOf(plot: Plot, sheet: Sheet): [string, string][] {
  const clients = sheet.client
    ? [sheet.client.name]
    : plot.guests.filter(({ sees }) => sees).map(({ client }) => client.name);
  const days = plot.days.map((day) => dateInWords.format(new Date(day)));
  return [
    ["Client", plot.kind === "INTER" && !sheet.client ? "Session interentreprises" : clients.join(", ")],
    ["Formation", plot.course.title],
    ["Référence", plot.reference],
    ["Dates", days.length > 2 ? `du ${days[0]} au ${days.at(-1)}` : days.join(" et ")],
    ["Lieu", plot.venue ?? "À distance"],
  ];
}

/** Writes down the page, and goes on to the next one. */
class Pen {
  private page!: PDFPage;
  private y = 0;

  constructor(
    private readonly pdf: PDFDocument,
    private readonly plain: PDFFont,
    private readonly bold: PDFFont,
    private readonly organisation: Founded,
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
    this.page.drawRectangle({ x: 0, y: height - 10, width, height: 10, color: colourOf(this.organisation.colour) });
    this.page.drawText(this.organisation.name, {
      x: margin,
      y: height - 52,
      size: 12,
      font: this.bold,
      color: colourOf(this.organisation.colour),
    });
    const foot = `${this.organisation.name} · ${this.reference} · page ${this.pdf.getPageCount()}`;
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
