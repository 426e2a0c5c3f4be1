import { createContext, useContext } from "react";

type Preview = {
  companyId: string;
  companyName: string;
  organisationName: string;
  /** Who the client's screens greet; nobody, where the company has no primary contact. */
  firstName: string | undefined;
  /** The console's own address of a place of the client's. */
  hrefOf: (at: string) => string;
  /** Something was tried that is the client's to do. */
  onAct: () => void;
};

export const PreviewContext = createContext<Preview | null>(null);

export function usePreview(): Preview {
  const preview = useContext(PreviewContext);
  if (!preview) throw new Error("The pages of a preview need a PreviewContext around them");
  return preview;
}
