import { openLog } from "#platform/log";
import type { Settings } from "#platform/settings";
import type { Works } from "#platform/work";
import { tellDemo } from "../demo/index.js";
import { openHouse } from "../server/house.js";
import type { ClonedDatabase } from "./clone-database.js";

/** Tells the demo whole, or is cut after so many acts, as by a kill. */
export function tellDemoOf(settings: Settings, database: ClonedDatabase, acts = Infinity): Promise<void> {
  return tellDemo(
    settings,
    database.appUrl,
    async (url, clock) => {
      const house = await openHouse(settings, url, clock, openLog("silent", null), () => undefined, { jobsWait: true });
      let left = acts;
      const run: Works["run"] = (viewer, act) =>
        (left -= 1) < 0 ? Promise.reject(new Error("cut")) : house.works.run(viewer, act);
      return { ...house, works: Object.create(house.works, { run: { value: run } }) as Works };
    },
    () => undefined,
  );
}
