import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { SessionUsing } from "../hold-users.js";
import type { Trainer } from "./trainer.entity.js";

type TrainerFact =
  | "sessions.trainerAdded"
  | "sessions.trainerUpdated"
  | "sessions.trainerDeleted"
  | "sessions.trainerRestored";

/** `sessions` are those in which the trainer is read under another name from now on. */
export const ofTrainer = (
  kind: TrainerFact,
  trainer: Trainer,
  sessions: readonly SessionUsing[] = [],
): Event<TrainerFact> => ({
  id: newId(),
  kind,
  facts: { trainerId: trainer.id, trainerName: trainer.name },
  subjects: [
    { kind: "TRAINER", id: trainer.id },
    ...sessions.map(({ id, centreId }) => ({ kind: "SESSION" as const, id, centreId })),
  ],
});
