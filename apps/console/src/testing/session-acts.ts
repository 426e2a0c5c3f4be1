import type { Session } from "./house.ts";

const marion = { __typename: "Person", id: "1", name: "Marion Lefèvre" };
const now = "2026-11-21T10:00:00Z";

type OfSession = { input: { sessionId: string } };
type OfBooking = { input: { sessionId: string; companyId: string; status: string } };

/** Statuses, the trash and the archive of sessions. */
export function sessionAnswers(sessions: Session[]) {
  const sessionOf = ({ input }: OfSession) => sessions.find(({ id }) => id === input.sessionId)!;
  return {
    setBookingStatus: (asked: OfBooking): unknown => {
      const booking = sessionOf(asked).bookings.find(({ company }) => company.id === asked.input.companyId)!;
      return Object.assign(booking, { status: asked.input.status, statusChangedAt: now, statusChangedBy: marion });
    },
    deleteSession: (asked: OfSession): unknown =>
      Object.assign(sessionOf(asked), { deletedAt: now, deletedBy: marion }),
    restoreSession: (asked: OfSession): unknown =>
      Object.assign(sessionOf(asked), { deletedAt: null, deletedBy: null }),
    archiveSession: (asked: OfSession): unknown =>
      Object.assign(sessionOf(asked), { archivedAt: now, archivedBy: marion }),
    unarchiveSession: (asked: OfSession): unknown =>
      Object.assign(sessionOf(asked), { archivedAt: null, archivedBy: null }),
  };
}
