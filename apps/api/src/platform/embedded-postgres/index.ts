export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from "./start.js";
export { EmbeddedPostgresError } from "./failure.js";
