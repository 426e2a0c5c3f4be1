import { refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdUsers, renameIn, sameUsers } from "../hold-users.js";
import { findTrainer } from "./find-trainer.js";
import type { Trainer } from "./trainer.entity.js";
import { ofTrainer } from "./trainer.events.js";
import { trainerPolicy } from "./trainer.policy.js";
import { trainerColumns, type TrainerWriting } from "./trainer.rules.js";

/** Changes the record of a trainer; the sessions that name it name it as it is called from now on. */
export async function updateTrainer(
  work: Work,
  input: TrainerWriting & { trainerId: string; expectedVersion: number },
): Promise<Trainer> {
  authorise(work.viewer, trainerPolicy.edit, undefined);
  const users = isId(input.trainerId) ? await holdUsers(work, "trainer", input.trainerId) : [];
  const trainer = await findTrainer(work, input.trainerId);
  if (trainer.deletedAt) refuse("TRAINER_DELETED");
  if (trainer.version !== input.expectedVersion) refuse("STALE");

  const before = trainer.name;
  work.em.assign(trainer, trainerColumns(input, trainer));
  const isRenamed = trainer.name !== before;
  if (isRenamed) {
    // Given another session while we waited: whoever did has read the former name.
    if (!(await sameUsers(work, "trainer", trainer.id, users))) refuse("STALE");
    await work.em.flush();
    await renameIn(work, users);
  }
  await work.record(ofTrainer("sessions.trainerUpdated", trainer, isRenamed ? users : []));
  return trainer;
}
