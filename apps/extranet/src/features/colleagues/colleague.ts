import { normaliseSearch } from "@passerelle/schema/vocabulary";
import type { Tone } from "@passerelle/ui";
import type { AccessState, ColleagueList_ColleagueFragment } from "../../gql/graphql.ts";

export type Colleague = ColleagueList_ColleagueFragment;

export const nameOf = ({ firstName, lastName }: Pick<Colleague, "firstName" | "lastName">): string =>
  `${firstName} ${lastName}`;

export const accessTones: Record<AccessState, Tone> = {
  ACTIVE: "green",
  INVITED: "blue",
  NOT_INVITED: "grey",
  REVOKED: "red",
};

/** Those whose name, address or job holds the words; capitals and accents do not matter. */
export function matching(colleagues: readonly Colleague[], words: string): Colleague[] {
  const wanted = normaliseSearch(words);
  return colleagues.filter((colleague) =>
    normaliseSearch([nameOf(colleague), colleague.email, colleague.jobTitle].filter(Boolean).join(" ")).includes(
      wanted,
    ),
  );
}

/** Whether these duties would leave the company without anybody who looks after its people. */
export function leavesNobody(colleagues: readonly Colleague[], changed: Colleague, duties: readonly string[]): boolean {
  if (duties.includes("ADMINISTRATOR") || !changed.duties.includes("ADMINISTRATOR")) return false;
  return !colleagues.some(({ id, duties: others }) => id !== changed.id && others.includes("ADMINISTRATOR"));
}
