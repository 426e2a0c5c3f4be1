import type { ApiClient } from "./api-client.js";
import type { TestOrganisation } from "./builders.js";

export interface ToldSlot {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  trainer: { id: string } | null;
  venue: { id: string } | null;
}

/** What an act of planning answered: the session, or the code of why not. */
export interface Told {
  __typename: string;
  id: string;
  code: string;
  reference: string;
  version: number;
  hours: number;
  trainerNames: string | null;
  slotsVersion: number;
  slots: ToldSlot[];
  conflicts: { slotId: string; kind: string; session: { id: string } | null }[];
}

/** What is read of a session that is planned. */
export const told = `id reference title kind capacity hours startsOn endsOn venue trainerNames status version slotsVersion
  slots { id date startsAt endsAt trainer { id lastName } venue { id name } } bookings { status company { name } }
  conflicts { slotId position kind date startsAt endsAt trainer { lastName } venue { name } session { id } }`;

/** A morning. */
export const slot = (date: string, more: object = {}) => ({ date, startsAt: "09:00", endsAt: "12:30", ...more });

/** A slot that was told, as it is written back. */
export const asInput = ({ id, date, startsAt, endsAt, trainer, venue }: ToldSlot) => ({
  id,
  date,
  startsAt,
  endsAt,
  trainerId: trainer?.id,
  venueId: venue?.id,
});

/** The acts of somebody who plans sessions. */
export function planningOf(of: () => TestOrganisation, by: () => ApiClient) {
  const act = async (name: string, input: object, as = by()): Promise<Told> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await as.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Session { ${told} } ... on Refusal { code } } }`,
      { input },
    );
    return (data?.[name] ?? { code: errors?.[0]?.extensions.code }) as Told;
  };

  const plan = (input: object, as?: ApiClient) =>
    act(
      "planSession",
      { centreId: of().centreId, title: "Sécurité", kind: "INTER", modality: "ON_SITE", companyIds: [], ...input },
      as,
    );
  const planSlots = (slots: object[], more: object = {}) => plan({ slots, ...more });
  const set = (session: Told, slots: object[]) =>
    act("setSessionSlots", { sessionId: session.id, expectedSlotsVersion: session.slotsVersion, slots });

  return { act, plan, planSlots, set };
}
