import { useApolloClient } from "@apollo/client/react";
import { calendarDay } from "@passerelle/ui";
import { useState } from "react";
import { DatesConcernedQueryDocument, type DatesConcernedQueryQuery } from "#gql";

export type Concerned = NonNullable<DatesConcernedQueryQuery["session"]>;
type Client = Concerned["bookings"][number];

/** What a move is going to undo is known before; whom it concerned, after. */
export function useDatesMoved() {
  const client = useApolloClient();
  const [concerned, setConcerned] = useState<Concerned>();

  async function read(sessionId: string): Promise<Concerned | undefined> {
    const result = await client
      .query({ query: DatesConcernedQueryDocument, variables: { id: sessionId }, fetchPolicy: "network-only" })
      .catch(() => undefined);
    return result?.data?.session ?? undefined;
  }

  return {
    concerned,
    /** After a move: offers to tell those whose calendars hold the days, or whose answer no longer holds. */
    ask: async (sessionId: string): Promise<void> => {
      const session = await read(sessionId);
      if (session?.viewerCan.plan && clientsConcerned(session).length > 0) setConcerned(session);
    },
    leave: () => setConcerned(undefined),
  };
}

/** Those that go ahead, and hold the days in a calendar or are to confirm them again since today. */
export const clientsConcerned = ({ bookings }: Concerned): Client[] =>
  bookings.filter(
    (booking) =>
      booking.status !== "CANCELLED" && booking.status !== "LOST" && (holdsDays(booking) || isToConfirmAgain(booking)),
  );

export const holdsDays = ({ calendarHolders }: Pick<Client, "calendarHolders">): boolean =>
  calendarHolders.some(({ dayCount }) => dayCount > 0);

export const isToConfirmAgain = ({ dateConfirmation: { state, movedOn } }: Client): boolean =>
  state === "NOT_SENT" && movedOn === calendarDay(new Date());
