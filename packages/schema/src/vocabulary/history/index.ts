export * from "./event-kinds.js";
export * from "./tell-event.js";
