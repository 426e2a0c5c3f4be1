export * from "./answer-date-proposal.js";
export * from "./confirm-dates-manually.js";
export * from "./date-confirmation.js";
export * from "./date-proposal-list.js";
export * from "./date-proposal.js";
export * from "./proposal-words.js";
export * from "./send-date-proposal.js";
