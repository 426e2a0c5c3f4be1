import { viewer } from "./account.ts";
import { answersOf } from "./answers.ts";
import { aRefusal, id } from "./house/house.ts";

type Input<Fields> = { input: Fields };

export function aCentre(name: string, part: object = {}) {
  return {
    __typename: "Centre",
    id: id(),
    name,
    city: name,
    colour: "#1f5f4a",
    host: null,
    logo: null,
    version: 1,
    ...part,
  };
}

export function aUser(firstName: string, lastName: string, part: object = {}) {
  return {
    __typename: "User",
    id: id(),
    firstName,
    lastName,
    email: `${firstName}@atlantique.example`.toLowerCase(),
    loginEmail: null,
    role: "READER",
    state: "ACTIVE",
    createdAt: "2026-01-05T08:00:00Z",
    endedAt: null,
    centres: [] as object[],
    invitation: null,
    hasSecondFactor: false,
    phone: null,
    ...part,
  };
}

export function aMail(subject: string, part: object = {}) {
  const mail = {
    __typename: "Mail",
    id: id(),
    subject,
    state: "SENT",
    attempts: 1,
    lastError: null as string | null,
    brokeOff: false,
    cancelReason: null as string | null,
    template: "CONTACT_INVITATION",
    toName: "Paul Renard",
    toAddress: "paul@volteo.example",
    createdAt: "2026-11-21T08:00:00Z",
    sentAt: "2026-11-21T08:00:02Z",
    centre: null,
    company: null as object | null,
    contact: null as object | null,
    session: null as object | null,
    resentFrom: null as object | null,
    isCopy: false,
    cc: [] as object[],
    attachments: [] as object[],
    dueAt: null as string | null,
    bouncedAt: null as string | null,
    html: `<p>Bonjour Paul</p><script>parent.document.title = "pris"</script>`,
    text: "Bonjour Paul",
    viewerCan: { resend: false },
    ...part,
  };
  return mail;
}

type Rights = {
  edit: boolean;
  administer: boolean;
  readMails: boolean;
  editMailTemplates: boolean;
  readJournal: boolean;
  writeCompanies: boolean;
};
export const everyRight: Rights = {
  edit: true,
  administer: true,
  readMails: true,
  editMailTemplates: true,
  readJournal: true,
  writeCompanies: true,
};

type Settled = {
  rights?: Rights;
  centres?: ReturnType<typeof aCentre>[];
  users?: ReturnType<typeof aUser>[];
  mails?: ReturnType<typeof aMail>[];
  activatedAt?: string | null;
};

/** The house as its administrator settles it. What was asked of it stays in `asked`. */
export function settlingHouse({
  rights = everyRight,
  centres = [],
  users = [],
  mails = [],
  activatedAt = null,
}: Settled) {
  const organisation = {
    refuseOverlaps: false,
    __typename: "Organisation",
    id: id(),
    name: "Atlantique Formation",
    siret: "73282932000074",
    nda: null as string | null,
    vatCase: null as string | null,
    version: 1,
    centres,
    viewerCan: rights,
  };
  const extranet = {
    __typename: "ExtranetSettings",
    activatedAt,
    allowSeveralCompanies: false,
    defaultDuties: ["MANAGER"],
    inviteNewContacts: false,
    deletedSessionDisplay: "CANCELLED",
    notifyLearnerRemoval: true,
    autoPublishSessions: false,
    trashDays: 365,
    version: 1,
  };
  const mailService = {
    __typename: "MailService",
    heldSince: null as string | null,
    reason: null as string | null,
    retryAt: null as string | null,
    waiting: 0,
    sentToday: 12,
    perDay: 2000,
  };
  const asked: {
    users: { email: string; notify: boolean }[];
    organisations: object[];
    extranet: object[];
    codes: string[];
    mails: object[];
  } = { users: [], organisations: [], extranet: [], codes: [], mails: [] };

  const answers = {
    ...answersOf({}),
    organisation: (): unknown => organisation,
    extranetSettings: (): unknown => extranet,
    users: (): unknown => users,
    mails: ({ filter }: { filter?: object }): unknown => {
      asked.mails.push({ ...filter });
      return {
        edges: mails.map((node) => ({ cursor: node.id, node })),
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: mails.length,
      };
    },
    mailService: (): unknown => mailService,
    mail: (asking: { id: string }): unknown => mails.find((mail) => mail.id === asking.id) ?? null,
    setUp: (): unknown => ({ isOpen: false }),
    updateOrganisation: ({ input }: Input<{ expectedVersion: number }>): unknown => {
      asked.organisations.push(input);
      if (input.expectedVersion !== organisation.version) return aRefusal("STALE");
      return Object.assign(organisation, input, { version: organisation.version + 1 });
    },
    updateExtranetSettings: ({ input }: Input<{ expectedVersion?: number }>): unknown => {
      const { expectedVersion, ...chosen } = input;
      asked.extranet.push(chosen);
      if (expectedVersion !== undefined && expectedVersion !== extranet.version) return aRefusal("STALE");
      return Object.assign(extranet, chosen, { version: extranet.version + 1 });
    },
    activateExtranet: (): unknown => ({
      ...Object.assign(extranet, { activatedAt: "2026-11-21T09:00:00Z" }),
    }),
    addUser: ({ input }: Input<{ email: string; notify: boolean; firstName: string; lastName: string }>): unknown => {
      asked.users.push(input);
      if (users.some(({ email }) => email === input.email)) return aRefusal("USER_ALREADY_THERE");
      const added = aUser(input.firstName, input.lastName, { email: input.email, state: "INVITED" });
      users.push(added);
      return added;
    },
    resetSecondFactor: ({ input }: Input<{ userId: string }>): unknown =>
      Object.assign(
        users.find(({ id: userId }) => userId === input.userId)!,
        { hasSecondFactor: false },
      ),
    endUser: (): unknown => aRefusal("LAST_ADMINISTRATOR"),
    resendMail: ({ input }: Input<{ mailId: string }>): unknown =>
      Object.assign(
        mails.find((mail) => mail.id === input.mailId)!,
        { state: "QUEUED", viewerCan: { resend: false } },
      ),
    setUpOrganisation: ({ input }: Input<{ code: string }>): unknown => {
      asked.codes.push(input.code);
      return input.code === "7MFGM-M36N4-FPR8K" ? viewer : aRefusal("SET_UP_CODE_WRONG");
    },
  };
  return { answers, organisation, extranet, asked, mailService };
}
