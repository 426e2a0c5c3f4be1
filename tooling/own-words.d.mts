import type { Plugin } from "vite";

export declare function ownWords(): Plugin;
