export * from "./calendar-feed.js";
