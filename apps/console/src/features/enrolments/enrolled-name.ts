type Named = { learner: { firstName: string; lastName: string } };

/** As one speaks of somebody. */
export const nameOf = ({ learner: { firstName, lastName } }: Named): string => `${firstName} ${lastName}`.trim();

/** As in a register: by last name, which the list is sorted by. */
export const registeredName = ({ learner: { firstName, lastName } }: Named): string =>
  `${lastName} ${firstName}`.trim();
