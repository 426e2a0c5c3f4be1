import type { Plugin } from "vite";

export declare function precompressed(options?: { quality?: number }): Plugin[];
