import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { isInComingSessions } from "../hold-users.js";
import { findTrainer } from "./find-trainer.js";
import type { Trainer } from "./trainer.entity.js";
import { ofTrainer } from "./trainer.events.js";
import { trainerPolicy } from "./trainer.policy.js";

/** Puts a trainer in the trash; with sessions to come, only on a clear word, and those keep it. Done twice, it keeps its first date. */
export async function deleteTrainer(
  work: Work,
  input: { trainerId: string; evenInUse?: boolean | null },
): Promise<Trainer> {
  const { viewer } = work;
  authorise(viewer, trainerPolicy.edit, undefined);
  if (viewer.kind !== "staff") throw new Denied();
  const trainer = await findTrainer(work, input.trainerId);
  if (trainer.deletedAt) return trainer;
  if (!input.evenInUse && (await isInComingSessions(work, "trainer", trainer.id))) refuse("TRAINER_IN_USE");

  trainer.delete(work.now, viewer.accessId);
  await work.record(ofTrainer("sessions.trainerDeleted", trainer));
  return trainer;
}

/** Takes a trainer out of the trash. */
export async function restoreTrainer(work: Work, input: { trainerId: string }): Promise<Trainer> {
  authorise(work.viewer, trainerPolicy.edit, undefined);
  const trainer = await findTrainer(work, input.trainerId);
  if (!trainer.deletedAt) return trainer;

  trainer.restore();
  await work.record(ofTrainer("sessions.trainerRestored", trainer));
  return trainer;
}
