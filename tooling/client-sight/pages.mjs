import path from "node:path";
import {
  cells,
  clientSight,
  displays,
  notices,
} from "../../apps/api/src/modules/extranet/client-sight/client-sight.rules.ts";
import { root } from "../bootstrap/place.mjs";
import { helpPage, tablePage } from "./page.mjs";

const settings = displays.flatMap((display) => notices.map((notice) => ({ display, notice })));

/** Every page that is written from the table, by its place. */
export const pages = {
  "docs/what-the-client-sees.md": tablePage(cells, settings),
  "docs/help/fr/ce-que-voit-le-client.md": helpPage(clientSight, "fr"),
  "docs/help/en/ce-que-voit-le-client.md": helpPage(clientSight, "en"),
};

export const placeOf = (page) => path.join(root, page);
