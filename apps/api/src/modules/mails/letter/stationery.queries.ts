import { wordsOfOrganisation, type Asked, type Wanted } from "../wording/words-of-organisation.queries.js";
import { dressesOf, type WornDress } from "./dress-of-centre.queries.js";
import type { Words } from "./letter.mail.js";

/** What a mail is written on: the dress of its centre, and the words of the organisation. */
export interface Stationery {
  dress: WornDress;
  words: Words | null;
}

/** What these mails are written on, read once for all of them. Two statements. */
export async function stationeryFor(
  asked: Asked,
  organisationId: string,
  mails: readonly (Wanted & { centreId: string | null })[],
): Promise<(mail: Wanted & { centreId: string | null }) => Stationery> {
  const dresses = await dressesOf(
    asked,
    organisationId,
    mails.map(({ centreId }) => centreId),
  );
  const words = await wordsOfOrganisation(asked, organisationId, mails);
  return (mail) => {
    const dress = dresses.get(mail.centreId);
    if (!dress) throw new Error(`organisation ${organisationId} is missing`);
    return { dress, words: words(mail) };
  };
}
