import { refusable } from "../platform/refusable.js";
import { Booking } from "../sessions/index.js";

export const ConfirmDatesManuallyResult = refusable("ConfirmDatesManually", Booking);
export type ConfirmDatesManuallyResult = typeof ConfirmDatesManuallyResult;
