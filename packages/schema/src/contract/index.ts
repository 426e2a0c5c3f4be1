import "reflect-metadata";

export * from "./access/index.js";
export * from "./calendar/index.js";
export * from "./catalogue/index.js";
export * from "./companies/index.js";
export * from "./documents/index.js";
export * from "./enrolments/index.js";
export * from "./extranet/index.js";
export * from "./integrations/index.js";
export * from "./journal/index.js";
export * from "./live/index.js";
export * from "./mails/index.js";
export * from "./notifications/index.js";
export * from "./organisations/index.js";
export * from "./platform/index.js";
export * from "./proposals/index.js";
export * from "./sessions/index.js";
export * from "./trash/index.js";
