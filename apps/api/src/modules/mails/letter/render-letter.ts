import type { Locale } from "@passerelle/schema/vocabulary";
import { headerText } from "#platform/mail/mail-address";
import { letterHtml } from "./letter-html.js";
import { letterText } from "./letter-text.js";
import type { Letter } from "./letter.mail.js";
import { withoutMark } from "./marks.rules.js";

/** Who writes: the organisation in the dress of the centre. */
export interface Dress {
  organisation: string;
  centre: string | null;
  colour: string;
  /** Address of the centre's logo, which anybody may fetch; without one, the initials stand there. */
  logo?: string | null;
}

/** To whom, and what of the letter is for that reader. */
export interface Reader {
  name: string;
  /** A copy says whose mail it is a copy of, and has none of its buttons. */
  copyOf: string | null;
  /** Where the files are to be fetched that are too heavy to be attached. */
  files: readonly { fileName: string; size: number }[];
  unsubscribe: boolean;
  /** What the link opens is this reader’s alone. */
  linkIsPersonal: boolean;
}

export interface Sheet {
  letter: Letter;
  dress: Dress;
  locale: Locale;
  reader: Reader;
}

/** Both bodies, with marks where links will be. */
export function renderLetter(sheet: Sheet): { subject: string; html: string; text: string } {
  const { dress, reader } = sheet;
  const tidied: Sheet = {
    ...sheet,
    dress: { ...dress, organisation: oneLine(dress.organisation), centre: dress.centre && oneLine(dress.centre) },
    reader: {
      ...reader,
      name: oneLine(reader.name),
      copyOf: reader.copyOf && oneLine(reader.copyOf),
      files: reader.files.map((file) => ({ ...file, fileName: oneLine(file.fileName) })),
    },
  };
  return { subject: sheet.letter.subject, html: letterHtml(tidied), text: letterText(tidied) };
}

const oneLine = (text: string): string => withoutMark(headerText(text, 200));
