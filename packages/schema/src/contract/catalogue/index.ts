export { Programme } from "./programme.js";
