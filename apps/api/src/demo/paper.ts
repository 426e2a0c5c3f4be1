import { PDFDocument } from "@cantoo/pdf-lib";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { paragraphsOf } from "./paper-texts.js";
import { openPen, type Letterhead, type Pen } from "./pen.js";
import type { Plot } from "./plot.js";
import type { Sheet } from "./the-documents.js";
import type { Founded } from "./the-organisation.js";

const dateInWords = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** A real document of one or two pages, in French, as an organisation would send it. */
export async function paper(organisation: Founded, plot: Plot, sheet: Sheet, now: Date): Promise<Buffer> {
  const { pdf, pen } = await begin(organisation, sheet.title, plot.reference, now);
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
  return finish(pdf);
}

/** What a client sends back: a page of its own, signed by one of its people. */
export async function clientPaper(
  client: { name: string; signedBy: string },
  { title, lines, reference }: { title: string; lines: readonly string[]; reference: string },
  now: Date,
): Promise<Buffer> {
  const head = { name: client.name, colour: "#475569" };
  const { pdf, pen } = await begin(head, title, reference, now);
  pen.write(title, { size: 20, bold: true, after: 22 });
  for (const line of lines) pen.write(line, { size: 10.5, after: 8 });
  pen.space(20);
  pen.write("Lu et approuvé", { size: 10.5, after: 2 });
  pen.write(`Le ${dateInWords.format(now)}, ${client.signedBy}`, { size: 10.5, after: 0 });
  return finish(pdf);
}

async function begin(
  head: Letterhead,
  title: string,
  reference: string,
  now: Date,
): Promise<{ pdf: PDFDocument; pen: Pen }> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.setAuthor(head.name);
  pdf.setLanguage("fr-FR");
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  return { pdf, pen: await openPen(pdf, head, reference) };
}

const finish = async (pdf: PDFDocument): Promise<Buffer> => Buffer.from(await pdf.save({ useObjectStreams: false }));

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
