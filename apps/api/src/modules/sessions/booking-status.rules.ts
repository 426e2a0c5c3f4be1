import type { BookingStatus } from "@passerelle/schema/vocabulary";

/** What decides of the mention and of the uploads of one client in one session. */
export interface BookingState {
  status: BookingStatus;
  sessionDeleted: boolean;
}

/** The client goes no further, for now («Annulé») or for good («Perdu»). */
export const isCancelled = (status: BookingStatus): boolean => status === "CANCELLED" || status === "LOST";

/** The mention «Annulé» on that client's extranet, and on no other's (R-035, R-042, C-09). */
export const showsCancelled = ({ status, sessionDeleted }: BookingState): boolean =>
  sessionDeleted || isCancelled(status);

/** Whether the client may send documents for the session: not while it carries the mention. */
export const acceptsUploads = (state: BookingState): boolean => !showsCancelled(state);
