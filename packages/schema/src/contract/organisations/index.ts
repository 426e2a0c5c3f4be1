export { Branding } from "./branding.js";
export { Centre } from "./centre.js";
