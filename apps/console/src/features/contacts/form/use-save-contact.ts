import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { Duty } from "@passerelle/schema/vocabulary";
import { CreateContactMutationDocument, SetDutiesMutationDocument, UpdateContactMutationDocument } from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { useContactAccess } from "../access/use-contact-access.ts";
import type { ContactForm, ContactRecord } from "./contact-form.ts";

/** Nothing was written, and why; or it was, and perhaps something that follows could not be done. */
export type Saving = { refusal: Refusal } | { failure: string } | { contactId: string; but?: string };

type Follow = { duties?: Duty[]; invite: boolean; wantsCalendar?: boolean };

export function useSaveContact() {
  const { t } = useLingui();
  const client = useApolloClient();
  const access = useContactAccess();
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant : rien de ce que vous avez saisi n’est perdu.`;

  async function create({
    companyId,
    firstName,
    lastName,
    isPrimary,
    wantsCalendar,
    locale,
    invite,
    ...rest
  }: ContactForm): Promise<Saving> {
    const [email, phone, jobTitle] = [rest.email, rest.phone, rest.jobTitle].map((typed) => typed.trim() || null);
    const input = { companyId, firstName, lastName, isPrimary, wantsCalendar, locale, email, phone, jobTitle };
    const result = await client
      .mutate({ mutation: CreateContactMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.createContact;
    if (!answer) return { failure: unreachable };
    if (isRefusal(answer)) return { refusal: answer };
    return follow(answer.id, { invite });
  }

  async function update(
    contact: { id: string; version: number },
    changes: Partial<ContactRecord>,
    next: Follow,
  ): Promise<Saving> {
    if (Object.keys(changes).length > 0 || next.wantsCalendar !== undefined) {
      const { firstName, lastName, locale, ...rest } = changes;
      const { wantsCalendar } = next;
      const emptied = Object.fromEntries(Object.entries(rest).map(([field, value]) => [field, value || null]));
      const input = {
        contactId: contact.id,
        expectedVersion: contact.version,
        firstName,
        lastName,
        locale,
        wantsCalendar,
        ...emptied,
      };
      const result = await client
        .mutate({ mutation: UpdateContactMutationDocument, variables: { input } })
        .catch(() => undefined);
      const answer = result?.data?.updateContact;
      if (!answer) return { failure: unreachable };
      if (isRefusal(answer)) return { refusal: answer };
    }
    return follow(contact.id, next);
  }

  /** The record is written: what follows is said apart when it cannot be done. */
  async function follow(contactId: string, { duties, invite }: Follow): Promise<Saving> {
    const undone = [duties && (await setDuties(contactId, duties)), invite && (await access.invite(contactId))];
    return { contactId, but: undone.filter(Boolean).join(" ") || undefined };
  }

  async function setDuties(contactId: string, duties: Duty[]): Promise<string | undefined> {
    const result = await client
      .mutate({
        mutation: SetDutiesMutationDocument,
        variables: { input: { contactId, duties } },
        // The answer is a colleague, as the company's own people know each other: the row is told apart.
        update: (cache, { data }) => {
          if (data?.setDuties.__typename !== "Colleague") return;
          const kept = data.setDuties.duties;
          cache.modify({
            id: cache.identify({ __typename: "Contact", id: contactId }),
            fields: { duties: () => kept },
          });
        },
      })
      .catch(() => undefined);
    const answer = result?.data?.setDuties;
    if (!answer) return t`Les droits n’ont pas pu être enregistrés : vérifiez-les.`;
    return isRefusal(answer) ? answer.message : undefined;
  }

  return { create, update };
}
