/**
 * A fact of the journal and its sentence. Between braces stands what the fact names: `{actor}`, `{company}`, `{session}`, `{title}` (of a document, or
 * of what is expected), `{kind}` (of a document), `{subject}` (a contact, a learner, a user, a merged company…), `{count}`, `{from}`, `{to}`, `{mail}`; `{names}` and `{slots}` bring their own colon;
 * `{count|place|places}` is the word that goes with the count.
 */
export interface Told {
  /** Its name in the journal. */
  readonly event: string;
  readonly fr: string;
  readonly en: string;
}
