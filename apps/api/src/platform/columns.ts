/**
 * Rows as the columns of a statement: one parameter for each column, however many rows. A statement takes 65,535 parameters at most, and one with
 * ever other numbers of them is planned anew each time.
 */
export const columnsOf =
  <Row>(rows: readonly Row[]) =>
  <Name extends keyof Row>(name: Name): Row[Name][] =>
    rows.map((row) => row[name]);
