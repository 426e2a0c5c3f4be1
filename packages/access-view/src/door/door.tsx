import { EntryPage, usePageBrand } from "@passerelle/ui";
import type { ReactNode } from "react";
import { usePageTitle } from "../use-page-title.ts";

export type Dress = { name: string; colour?: string | null; logo?: string | null };

type DoorProps = {
  dress: Dress;
  title: string;
  children: ReactNode;
  footer?: ReactNode;
  /** It came by itself, in the place of what was being read: said aloud. */
  isSudden?: boolean;
};

/** One card, one thing to do, in the name and the colour of the house that is entered. */
export function Door({ dress, title, children, footer, isSudden }: DoorProps) {
  usePageBrand(dress.colour);
  usePageTitle(title, dress.name);
  return (
    <EntryPage
      organisation={{ name: dress.name, logoUrl: dress.logo ?? undefined }}
      title={title}
      footer={footer}
      isSudden={isSudden}
    >
      {children}
    </EntryPage>
  );
}
