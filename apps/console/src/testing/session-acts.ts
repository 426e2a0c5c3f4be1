import type { Company } from "./house/companies.ts";
import { aBooking, type Session } from "./house/sessions.ts";

const marion = { __typename: "Person", id: "1", name: "Marion Lefèvre" };
const now = "2026-11-21T10:00:00Z";

type OfSession = { input: { sessionId: string } };
type OfBooking = { input: { sessionId: string; companyId: string; status: string } };
type OfClient = { input: { sessionId: string; companyId: string } };

/** Clients and their statuses, the trash and the archive of sessions. */
export function sessionAnswers(sessions: Session[], companies: Company[]) {
  const sessionOf = ({ input }: OfSession) => sessions.find(({ id }) => id === input.sessionId)!;
  return {
    setBookingStatus: (asked: OfBooking): unknown => {
      const booking = sessionOf(asked).bookings.find(({ company }) => company.id === asked.input.companyId)!;
      return Object.assign(booking, { status: asked.input.status, statusChangedAt: now, statusChangedBy: marion });
    },
    bookCompany: ({ input }: OfClient): unknown => {
      const session = sessionOf({ input });
      const company = companies.find(({ id }) => id === input.companyId)!;
      const booking = Object.assign(aBooking(company, { status: "UNDECIDED" }), { session });
      session.bookings.push(booking);
      return booking;
    },
    unbookCompany: ({ input }: OfClient): unknown => {
      const session = sessionOf({ input });
      session.bookings = session.bookings.filter(({ company }) => company.id !== input.companyId);
      return session;
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
