import type { Icon } from "@tabler/icons-react";

/** One entry of a shell's navigation; how it links is decided by the provider's `link`. */
export type ShellItem = {
  label: string;
  href: string;
  icon: Icon;
  count?: number;
  active: boolean;
};
