import type { DateAnswerWish } from "../../gql/graphql.ts";

/** What is sent, by the link or signed in. */
export type GivenAnswer = {
  answer: DateAnswerWish;
  optionId: string | null;
  comment: string | null;
  calendar: boolean;
  receipt: boolean;
};

/** Sends it; answers why it could not be, in words, or null once it is recorded. */
export type SendAnswer = (given: GivenAnswer) => Promise<string | null>;
