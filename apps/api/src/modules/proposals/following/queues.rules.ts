/** Reminds of one proposal, when its time has come. Takes ids only. */
export const remindWaiting = "proposals.remind-waiting";
