import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { localeLabels } from "@passerelle/schema/vocabulary";
import { useLocale, type FieldConflict } from "@passerelle/ui";
import { useState } from "react";
import { ContactNowQueryDocument, type ContactRow_ContactFragment } from "#gql";
import type { Choices } from "#lib/conflict-panel.tsx";
import { changesBetween, recordFields, recordOf, type ContactRecord, type RecordField } from "./contact-form.ts";

type Found = {
  now: { id: string; version: number };
  conflicts: FieldConflict[];
  chosenFirst: Choices;
  /** What to send once the person has chosen. */
  changes: (choices: Choices) => Partial<ContactRecord>;
};

/** What somebody else wrote since the form was opened, beside what was typed here. */
export function useContactConflict(opened: ContactRow_ContactFragment) {
  const client = useApolloClient();
  const labels = useFieldLabels();
  const said = useSaid();
  const [found, setFound] = useState<Found>();

  /** What stands there now; shown when there is something to choose. */
  async function read(typed: ContactRecord): Promise<Found | undefined> {
    const result = await client
      .query({ query: ContactNowQueryDocument, variables: { id: opened.id }, fetchPolicy: "network-only" })
      .catch(() => undefined);
    const now = result?.data?.contact;
    if (!now) return undefined;

    const [before, theirs] = [recordOf(opened), recordOf(now)];
    const mine = { ...before, ...changesBetween(before, typed) };
    const changedByThem = recordFields.filter((field) => theirs[field] !== before[field]);
    const different = changedByThem.filter((field) => theirs[field] !== mine[field]);
    const next: Found = {
      now,
      conflicts: different.map((id) => ({
        id,
        label: labels[id],
        theirs: said(theirs, id),
        mine: said(mine, id),
        untouched: mine[id] === before[id],
      })),
      chosenFirst: Object.fromEntries(different.filter((id) => mine[id] === before[id]).map((id) => [id, "theirs"])),
      changes: (choices) => {
        const kept = recordFields.filter((field) => choices[field] === "theirs");
        return changesBetween(theirs, { ...mine, ...pick(theirs, kept) });
      },
    };
    setFound(different.length > 0 ? next : undefined);
    return next;
  }

  return { found, read, forget: () => setFound(undefined) };
}

function pick(record: ContactRecord, fields: RecordField[]): Partial<ContactRecord> {
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}

/** A value in words. */
function useSaid() {
  const locale = useLocale();
  return (record: ContactRecord, field: RecordField): string =>
    field === "locale" ? localeLabels[record.locale][locale] : record[field];
}

function useFieldLabels(): Record<RecordField, string> {
  const { t } = useLingui();
  return {
    firstName: t`Prénom`,
    lastName: t({ message: "Nom", context: "of a family" }),
    email: t`E-mail`,
    phone: t`Téléphone`,
    jobTitle: t`Fonction`,
    locale: t`Langue des mails`,
  };
}
