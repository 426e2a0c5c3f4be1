export { demoAccounts } from "./accounts.js";
export { isHalfTold } from "./half-told.js";
export { resetDemo } from "./reset-demo.js";
export { tellDemo } from "./tell-demo.js";
