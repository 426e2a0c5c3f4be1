export * from "./calendar-feed.js";
export * from "./session-calendar.js";
