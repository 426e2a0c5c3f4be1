import { sql } from "kysely";
import type { Locale } from "@passerelle/schema/vocabulary";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { hashPassword } from "./hash-password.js";

export interface NewAccount {
  email: string;
  password: string;
  locale?: Locale;
}

/** The account of an address: the one there is, or a new one. Within the transaction of the act. */
export async function accountFor(work: Work, input: NewAccount): Promise<string> {
  const [known] = await work.transaction.rows(
    sql<{ id: string }>`select id from door.account_by_email(${input.email})`,
  );
  if (known) return known.id;
  const id = newId();
  await work.transaction.rows(
    sql`select door.add_account(${id}, ${input.email}, ${await hashPassword(input.password)}, ${input.locale ?? "FR"}, ${work.now})`,
  );
  return id;
}
