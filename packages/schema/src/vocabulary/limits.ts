/** Sizes that the screens announce and the API enforces. */
export const limits = {
  /** Bytes of one file; an installation may choose another limit. */
  upload: 50 * 1024 * 1024,
  /** Bytes of a logo: mails carry it. */
  logo: 1024 * 1024,
  /** Bytes of all attachments of one mail: beyond, they are fetched by a link. */
  mailAttachmentsBytes: 7 * 1024 * 1024,
  title: 200,
  /** Characters of a telephone number, with the words around it. */
  phone: 40,
  fileName: 300,
  passwordMin: 12,
  /** Longer passwords only cost time to hash. */
  passwordMax: 200,
  /** Passkeys of one account. */
  passkeys: 20,
  passkeyName: 60,
  pageSize: 100,
  /** Where the counts of long lists stop: one more stands for more. */
  counted: 500,
  search: 100,
  /** Days that the trash keeps what is put in it. */
  trashDaysMin: 30,
  trashDaysMax: 3650,
  /** Modules of one programme. */
  modules: 100,
  /** Characters of what a programme says at length: its objectives, for instance. */
  longText: 5000,
  /** Bytes of one table to import: a hundred thousand clients with addresses weigh about fifteen megabytes. */
  importFile: 20 * 1024 * 1024,
  importRows: 100_000,
  /** Slots of one session: a year of whole days is half of it. */
  slots: 400,
  /** Stretches of a day that a pattern repeats. */
  halfDays: 24,
  /** Years from today within which a slot may be. */
  slotYears: 10,
  /** Characters of a session’s reference. */
  reference: 40,
  /** Places of a session or a venue. */
  capacity: 10_000,
  /** Days between the first and the last of a calendar: a month with the weeks at its ends, and room. */
  calendarDays: 62,
  /** Slots that a calendar shows at once. */
  calendarSlots: 2000,
  /** Calendar feeds that the staff keep open for one company or one trainer. */
  calendarFeeds: 20,
  /** Learners enrolled, removed or reserved for in one act. */
  enrolments: 500,
  /** Minutes within which a contact takes back a name given to a reserved place. */
  unnamingMinutes: 60,
  /** Documents published or withdrawn in one act. */
  publishedTogether: 200,
  /** People in copy of one mail, in clear or not. */
  mailCopies: 20,
  /** Bytes of all that is attached to one proposal of dates. */
  proposalFilesBytes: 30 * 1024 * 1024,
  proposalFiles: 10,
  /** Options of one proposal of dates. */
  dateOptions: 6,
  /** Characters of what a client adds to its answer. */
  answerComment: 1000,
  /** Files of one zip. */
  zip: 200,
} as const;
