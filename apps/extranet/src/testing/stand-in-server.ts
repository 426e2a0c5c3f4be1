import { ApolloLink, Observable } from "@apollo/client";
import { aVoid, type Answers } from "./answers.ts";

type Asked = { operation: string; variables: Record<string, unknown> };

/** A server of our own, which answers by the name of the operation. */
export function standInServer(answers: Answers) {
  const current: Answers = { ...answers };
  const asked: Asked[] = [];
  const link = new ApolloLink((operation) => {
    const { operationName = "", variables } = operation;
    asked.push({ operation: operationName, variables });
    return new Observable((observer) => {
      const answer = current[operationName] ?? aVoid;
      queueMicrotask(() => {
        try {
          observer.next({ data: answer(variables) });
          observer.complete();
        } catch (error) {
          observer.error(error);
        }
      });
    });
  });
  return {
    link,
    asked: (operation: string) => asked.filter((one) => one.operation === operation).map(({ variables }) => variables),
    /** It answers otherwise from now on. */
    answer: (changed: Answers) => void Object.assign(current, changed),
  };
}
