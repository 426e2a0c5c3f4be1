import type { Icon } from "@tabler/icons-react";

export type PaletteItem = { id: string; label: string; detail?: string; icon?: Icon };
export type PaletteGroup = { label: string; items: PaletteItem[] };
/** Answers what to show for these words; an empty string asks for what to offer before anything is typed. */
export type PaletteSearch = (words: string, signal: AbortSignal) => Promise<PaletteGroup[]>;
