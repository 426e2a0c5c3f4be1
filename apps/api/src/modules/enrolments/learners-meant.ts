import { LockMode } from "@mikro-orm/core";
import { limits } from "@passerelle/schema/vocabulary";
import { Learner, learnerColumns, recordLearner, samePersonAmong } from "#companies";
import { dayInParis } from "#platform/clock";
import { BadInput, Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";

/** Somebody to enrol: a learner of the company, or a person by name. */
export interface PersonToEnrol {
  learnerId?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  email?: string | null;
  birthDate?: string | null;
}

/**
 * Whom a list means, each once: learners of the company by their id, those whom a typed person turns out to be, whose record stays as it is, and
 * new ones for the others. The company is held by the caller.
 */
export async function learnersMeant(
  work: Work,
  companyId: string,
  people: readonly PersonToEnrol[],
): Promise<Learner[]> {
  if (people.length === 0) throw new BadInput("learners must name somebody.");
  if (people.length > limits.enrolments) refuse("TOO_MANY_LEARNERS");
  const chosen = await chosenLearners(work, companyId, people);
  const typed = people.filter((person) => !person.learnerId).map((person) => writingOf(work, person));
  const known = typed.length > 0 ? await knownLearners(work, companyId, typed) : [];
  const meant = new Set<Learner>();
  let next = 0;
  for (const { learnerId } of people)
    meant.add(learnerId ? chosen.get(learnerId)! : await learnerFor(work, companyId, typed[next++]!, known));
  // New learners are written before the rows that point to them.
  await work.em.flush();
  return [...meant];
}

async function chosenLearners(
  work: Work,
  companyId: string,
  people: readonly PersonToEnrol[],
): Promise<Map<string, Learner>> {
  const ids = people.flatMap(({ learnerId }) => learnerId ?? []);
  if (!ids.every(isId)) throw new Denied();
  // Whoever deletes one of them at this moment is waited for; contacts may lock nobody, and the session is held for them.
  const lockMode = work.viewer.kind === "staff" ? LockMode.PESSIMISTIC_READ : undefined;
  const learners = await work.em.find(Learner, { id: { $in: ids } }, { lockMode, orderBy: { id: "asc" } });
  const found = new Map(learners.map((learner) => [learner.id, learner]));
  if (ids.some((id) => !found.has(id))) throw new Denied();
  if (learners.some((learner) => learner.deletedAt)) refuse("LEARNER_DELETED");
  if (learners.some((learner) => learner.companyId !== companyId)) refuse("LEARNER_OF_OTHER_COMPANY");
  return found;
}

type Writing = ReturnType<typeof writingOf>;

function writingOf(work: Work, { firstName, lastName, email, birthDate }: PersonToEnrol) {
  const writing = { firstName: firstName ?? "", lastName: lastName ?? "", email, birthDate };
  return { writing, columns: learnerColumns(writing, dayInParis(work.now)) };
}

function knownLearners(work: Work, companyId: string, typed: readonly Writing[]): Promise<Learner[]> {
  const emails = typed.flatMap(({ columns }) => columns.email ?? []);
  const nameKeys = typed.map(({ columns }) => columns.nameKey!);
  return work.em.find(
    Learner,
    { companyId, deletedAt: null, $or: [{ email: { $in: emails } }, { nameKey: { $in: nameKeys } }] },
    { orderBy: { createdAt: "asc", id: "asc" } },
  );
}

async function learnerFor(
  work: Work,
  companyId: string,
  { writing, columns }: Writing,
  known: Learner[],
): Promise<Learner> {
  const same = samePersonAmong(known, {
    nameKey: columns.nameKey!,
    email: columns.email,
    birthDate: columns.birthDate,
  });
  if (same) return same;
  const learner = await recordLearner(work, { ...writing, companyId });
  known.push(learner);
  return learner;
}
