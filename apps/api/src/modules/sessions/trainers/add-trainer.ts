import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Trainer } from "./trainer.entity.js";
import { ofTrainer } from "./trainer.events.js";
import { trainerPolicy } from "./trainer.policy.js";
import { trainerColumns, type TrainerWriting } from "./trainer.rules.js";

export type NewTrainer = TrainerWriting & { firstName: string; lastName: string };

/** Records somebody who teaches. */
export async function addTrainer(work: Work, input: NewTrainer): Promise<Trainer> {
  authorise(work.viewer, trainerPolicy.edit, undefined);
  const columns = trainerColumns(input);

  const trainer = work.em.create(Trainer, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    firstName: columns.firstName!,
    lastName: columns.lastName!,
    nameKey: columns.nameKey!,
    email: columns.email ?? null,
    phone: columns.phone ?? null,
    createdAt: work.now,
  });
  await work.record(ofTrainer("sessions.trainerAdded", trainer));
  return trainer;
}
