import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Centre } from "./centre.entity.js";

type CentreFact =
  | "organisations.centreCreated"
  | "organisations.centreUpdated"
  | "organisations.logoSet"
  | "organisations.logoRemoved";

export const centreChanged = (kind: CentreFact, centre: Centre): Event<CentreFact> => ({
  id: newId(),
  kind,
  facts: {
    centreId: centre.id,
    name: centre.name,
    city: centre.city ?? null,
    colour: centre.colour,
    host: centre.host ?? null,
  },
  subjects: [{ kind: "ORGANISATION", id: centre.id }],
});
