import { publishSession } from "./publish-session.js";
import { unpublishSession } from "./unpublish-session.js";

/** Acts whose effect on a client is shown before they are done, each under the name of its mutation. */
export const previewedSessionActs = { publishSession, unpublishSession };
