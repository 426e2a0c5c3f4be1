import { removeEnrolment, removeEnrolments } from "./remove-enrolments.js";
import { restoreEnrolment, restoreEnrolments } from "./restore-enrolments.js";

/** Acts whose effect on a client is shown before they are done, each under the name of its mutation. */
export const previewedEnrolmentActs = { removeEnrolment, removeEnrolments, restoreEnrolment, restoreEnrolments };
