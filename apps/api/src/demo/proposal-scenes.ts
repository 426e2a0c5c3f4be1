import type { DateAnswerWish } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import {
  answerAsContact,
  answerDateProposal,
  confirmDatesManually,
  expireIn,
  remindOfProposal,
  sendDateProposal,
} from "#proposals";
import type { Links } from "#platform/links";
import type { Work, Works } from "#platform/work";
import { holdSession } from "#sessions";
import type { chosenSessions } from "./chosen-sessions.js";
import { laterOf, startOf, type Plot, type Stage } from "./plot.js";
import type { Act, Errand } from "./scenes.js";
import type { Client } from "./the-companies.js";
import { addDays, at, workdayFrom, workdays, type before } from "./workdays.js";

/** What an act made, for those that follow it. */
interface Made {
  id?: string;
}

interface Hands {
  works: Works;
  links: Links;
}

/** Dates proposed to clients by mail, in each state that a proposal knows; those of the story are left for the visit. */
export function proposalScenes(
  stage: Stage,
  plots: readonly Plot[],
  { story, shared, bakers }: ReturnType<typeof chosenSessions>,
  hands: Hands,
  today: string,
  ago: ReturnType<typeof before>,
): { writing: (Act | Errand)[]; settled: Act[] } {
  const director = new Director(stage, hands);
  const chosen = new Set([story, shared, ...bakers].map(({ days }) => days));
  const free = plots.filter((plot) => !chosen.has(plot.days) && plot.plannedOn <= ago(15) && goingAhead(plot));
  const coming = free.filter((plot) => plot.days.length > 0 && startOf(plot) > addDays(today, 21));
  const own = coming.find((plot) => goingAhead(plot)!.name === volteo);
  const [accepted, pending, expired, declined, manual, urgent] = coming.filter((plot) => plot !== own);
  const [optionChosen, optionsOpen] = free.filter((plot) => plot.days.length === 0);
  const within = (days: number) => workdayFrom(addDays(today, days));
  const sharedPlot = plots.find((plot) => plot.days === shared.days)!;
  const guest = (name: string) => stage.clients.find((client) => client.name === name)!;

  const proposed = [own, accepted, pending, expired, declined, urgent, manual, sharedPlot];
  const settled = plots.filter((plot) => plot.days !== story.days && !proposed.includes(plot));

  const writing = [
    ...director.told(accepted, { sent: ago(12), due: ago(2), answered: ago(10), answer: "ACCEPT" }),
    ...director.told(pending, { sent: ago(3), due: within(6) }),
    ...director.told(expired, { sent: ago(13), due: ago(3), expires: true }),
    ...director.told(declined, {
      sent: ago(8),
      due: within(3),
      answered: ago(6),
      answer: "DECLINE",
      comment: "Nous sommes en inventaire cette semaine-là. La suivante nous conviendrait.",
    }),
    ...director.told(urgent, { sent: ago(9), due: within(2), reminded: ago(1) }),
    ...director.told(own, { sent: ago(2), due: within(8) }),
    ...(manual ? [director.validated(manual, goingAhead(manual)!, ago(4))] : []),
    ...director.told(optionChosen, {
      sent: ago(7),
      due: within(7),
      options: [workdays(addDays(today, 48), 2), workdays(addDays(today, 69), 2)],
      answered: ago(2),
      answer: "CHOOSE",
      comment: "La première convient à toute l’équipe.",
    }),
    ...director.told(optionsOpen, {
      sent: ago(2),
      due: within(9),
      options: [workdays(addDays(today, 55), 1), workdays(addDays(today, 62), 1), workdays(addDays(today, 76), 1)],
    }),
    // The session of several clients: two agreed, one still to answer, one that said so on the telephone.
    ...director.told(sharedPlot, {
      client: guest(volteo),
      sent: ago(12),
      due: within(1),
      answered: ago(9),
      answer: "ACCEPT",
      signedIn: true,
    }),
    ...director.told(sharedPlot, {
      client: guest("Port Services"),
      sent: ago(12),
      due: within(1),
      answered: ago(11),
      answer: "ACCEPT",
    }),
    ...director.told(sharedPlot, { client: guest("Élec’Ouest Services"), sent: ago(5), due: within(5) }),
    director.validated(sharedPlot, guest("Ateliers Caradec"), ago(6)),
  ];
  return { writing, settled: settled.flatMap((plot) => director.settled(plot)) };
}

const volteo = "Voltéo Maintenance";

/** The first client that goes ahead and can be written to. */
const goingAhead = ({ guests }: Plot): Client | undefined =>
  guests.find(({ client, status }) => !client.isPrivate && (status === "WON" || status === "UNDECIDED"))?.client;

interface Telling {
  client?: Client;
  sent: string;
  due: string;
  /** The days of each option; without them, the session's own. */
  options?: string[][];
  answered?: string;
  answer?: DateAnswerWish;
  comment?: string;
  /** On the extranet, and not from the mail. */
  signedIn?: boolean;
  reminded?: string;
  expires?: boolean;
}

class Director {
  private minute = 0;

  constructor(
    private readonly stage: Stage,
    private readonly hands: Hands,
  ) {}

  /** One proposal from the mail to what became of it; none where chance made no such session. */
  told(plot: Plot | undefined, telling: Telling): (Act | Errand)[] {
    const client = telling.client ?? (plot && goingAhead(plot));
    if (!plot || !client) return [];
    const made: Made = {};
    const scenes: (Act | Errand)[] = [
      {
        at: this.time(laterOf(telling.sent, addDays(plot.plannedOn, 1)), "13"),
        as: this.stage.organisation.hand,
        act: async (work) => void (made.id = await this.send(work, plot, client, telling)),
      },
    ];
    if (telling.reminded) scenes.push(this.remind(made, telling.reminded));
    if (telling.expires) scenes.push(this.expire(telling.due));
    if (telling.answered) scenes.push(this.answer(made, client, telling));
    return scenes;
  }

  validated(plot: Plot, client: Client, day: string): Act {
    return {
      at: this.time(laterOf(day, addDays(plot.plannedOn, 1)), "14"),
      as: this.stage.organisation.hand,
      act: (work) => confirmDatesManually(work, { sessionId: plot.sessionId!, companyId: client.id, confirmed: true }),
    };
  }

  /** What is confirmed was agreed on the telephone, with each client that goes ahead. */
  settled(plot: Plot): Act[] {
    const { confirmedOn } = plot;
    if (!confirmedOn || plot.days.length === 0) return [];
    const going = plot.guests.filter(({ status }) => status === "WON" || status === "COMPLETED");
    return going.map(({ client }) => ({
      at: at(confirmedOn, "09:16"),
      as: this.stage.organisation.hand,
      act: (work) => confirmDatesManually(work, { sessionId: plot.sessionId!, companyId: client.id, confirmed: true }),
    }));
  }

  private async send(work: Work, plot: Plot, client: Client, { due, options }: Telling): Promise<string> {
    const { slotsVersion } = await holdSession(work, plot.sessionId!);
    const wanted = {
      sessionId: plot.sessionId!,
      companyId: client.id,
      dueOn: due,
      options: options?.map((days) => ({ slots: days.flatMap(wholeDay) })),
      expectedSlotsVersion: slotsVersion,
    };
    return (await sendDateProposal(work, this.hands.links, wanted)).id;
  }

  private answer(made: Made, client: Client, { answered, answer, comment, signedIn }: Telling): Act {
    const wanted = async (work: Work) => ({
      answer: answer!,
      comment,
      optionId: answer === "CHOOSE" ? await firstOption(work, made.id!) : null,
    });
    const [person] = client.people;
    const reader = client.readers[0];
    const { links } = this.hands;
    if (signedIn && reader)
      return {
        at: this.time(answered!, "15"),
        as: reader,
        act: async (work) => answerAsContact(work, links, { proposalId: made.id!, ...(await wanted(work)) }),
      };
    const by = { contactId: person!.id, name: person!.name, channel: "MAIL" } as const;
    return {
      at: this.time(answered!, "15"),
      as: { kind: "house", organisationId: this.stage.organisation.id },
      act: async (work) => answerDateProposal(work, links, made.id!, by, await wanted(work)),
    };
  }

  private remind(made: Made, day: string): Act {
    return {
      at: this.time(day, "08"),
      as: { kind: "house", organisationId: this.stage.organisation.id },
      act: (work) => remindOfProposal(work, this.hands.links, made.id!, "J-3"),
    };
  }

  private expire(due: string): Errand {
    const run = async () => void (await expireIn(this.hands.works, this.stage.organisation.id));
    return { at: at(addDays(due, 1), "00:06"), run };
  }

  /** Nobody does two things in the same minute. */
  private time(day: string, hour: string): Date {
    this.minute += 2;
    return at(day, `${hour}:${String(this.minute % 60).padStart(2, "0")}`);
  }
}

/** The one that comes first. */
async function firstOption(work: Work, proposalId: string): Promise<string> {
  const [option] = await work.transaction.rows(sql<{ id: string }>`
    select id from date_option where organisation_id = ${work.viewer.organisationId} and proposal_id = ${proposalId} order by position limit 1`);
  return option!.id;
}

const wholeDay = (date: string) => [
  { date, startsAt: "09:00", endsAt: "12:30" },
  { date, startsAt: "13:30", endsAt: "17:00" },
];
