export * from "./calendar-feed.js";
export * from "./calendar-holder.js";
export * from "./session-calendar.js";
