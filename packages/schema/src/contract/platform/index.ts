export { PageInfo } from "./page-info.js";
export { Refusal, RefusalCode } from "./refusal.js";
export { DateScalar, DateTimeScalar, LocalTimeScalar } from "./scalars.js";
