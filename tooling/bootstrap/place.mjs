import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const runtime = path.join(root, ".runtime");
export const logs = path.join(root, "data/logs");
