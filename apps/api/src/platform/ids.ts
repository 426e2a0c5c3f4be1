import { v7 } from "uuid";

/** A new time-ordered id (UUIDv7): rows made together stay together in their indexes. */
export const newId = (): string => v7();
