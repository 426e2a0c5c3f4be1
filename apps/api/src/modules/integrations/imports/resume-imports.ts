import type { Door } from "#platform/context";
import type { Works } from "#platform/work";
import { runImport } from "./run-import.job.js";
import { undoImport } from "./undo-import.job.js";

/** Takes up again what a stop of the house left half-way. A second runner finds the rows done, and passes over them. */
export async function resumeImports(door: Door, works: Works): Promise<void> {
  const left = await door.call<{ organisation_id: string; id: string; state: string }>("unfinished_imports");
  for (const { organisation_id: organisationId, id: importId, state } of left)
    await works.run({ kind: "house", organisationId }, async (work) =>
      work.enqueue(state === "RUNNING" ? runImport : undoImport, { organisationId, importId }),
    );
}
