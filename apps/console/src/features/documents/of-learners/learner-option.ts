/** A learner of the session whose paper a file may be. */
export type LearnerOption = { id: string; firstName: string; lastName: string; company: { id: string; name: string } };

type Enrolled = {
  id: string;
  removedAt: string | null;
  learner: { firstName: string; lastName: string };
};
type Booked = { company: { id: string; name: string }; enrolments: readonly Enrolled[] };

/** Those who are enrolled today, by company: a removed learner receives no new paper. */
export const learnerOptions = (bookings: readonly Booked[]): LearnerOption[] =>
  bookings.flatMap(({ company, enrolments }) =>
    enrolments
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, learner: { firstName, lastName } }) => ({
        id,
        firstName,
        lastName,
        company: { id: company.id, name: company.name },
      })),
  );

type Named = { firstName: string; lastName: string };

export const nameOf = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`.trim();

/** As in a register: by last name. */
export const registeredName = ({ firstName, lastName }: Named): string => `${lastName} ${firstName}`.trim();
