import type { PasserelleClient } from "@passerelle/client";
import { createContext, useContext } from "react";

export const PasserelleContext = createContext<PasserelleClient | null>(null);

/** The live link of the page, beside its Apollo client. */
export function usePasserelle(): PasserelleClient {
  const client = useContext(PasserelleContext);
  if (!client) throw new Error("A live component needs a PasserelleContext around it");
  return client;
}
