import { archiveSession } from "./archive-session.js";
import { deleteSession, restoreSession } from "./delete-session.js";
import { publishSession } from "./publish-session.js";
import { setBookingStatus } from "./set-booking-status.js";
import { unpublishSession } from "./unpublish-session.js";

/** Acts whose effect on a client is shown before they are done, each under the name of its mutation. */
export const previewedSessionActs = {
  archiveSession,
  deleteSession,
  publishSession,
  restoreSession,
  setBookingStatus,
  unpublishSession,
};
