import { createContext, type ComponentType } from "react";
import type { Consequence } from "@passerelle/ui";
import type { MarkPlace } from "@passerelle/extranet-view";
import type { PreviewActInput } from "#gql/client-view/graphql.ts";

export type Company = { id: string; name: string };

/** A page of the client's extranet; with several, one chooses. */
export type ClientScreen = "session" | "sessions" | "documents" | "notifications";

/** A consequence of an act in words. `at`: the place of the client's screen that bears its number. */
export type Fact = Consequence & { at?: MarkPlace };

export type Marks = Readonly<Partial<Record<MarkPlace, number>>>;

export type ClientSightProps = {
  company: Company;
  /** Undefined: as the client sees it today. */
  act: PreviewActInput | undefined;
  sessionId: string;
  screens: readonly [ClientScreen, ...ClientScreen[]];
  marks: Marks;
  /** The act would be refused, and why; or not, after all. */
  onRefused: (refused: boolean) => void;
};

/** What draws the client's screens. It knows all of them, so that it comes with the first dialog that asks for it. */
export const ClientSightContext = createContext<ComponentType<ClientSightProps> | undefined>(undefined);
