export { SlotsPlan } from "./board/slots-plan.tsx";
export { ConfigurationForm } from "./configuration/configuration-form.tsx";
export { SessionSteps } from "./configuration/session-steps.tsx";
export { SlotTimesField } from "./slots/slot-times-field.tsx";
export { NewSessionForm } from "./create/new-session-form.tsx";
export { DuplicateSession } from "./duplicate/duplicate-session.tsx";
export { usePlanningCentres } from "./fields/use-planning-centres.ts";
