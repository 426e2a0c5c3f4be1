export { demoAccounts } from "./accounts.js";
export { resetDemo } from "./reset-demo.js";
export { tellDemo } from "./tell-demo.js";
