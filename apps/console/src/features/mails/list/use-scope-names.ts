import { useQuery } from "@apollo/client/react";
import { MailScopeQueryDocument } from "#gql";
import type { MailSearch } from "./mail-search.ts";

/** How what a list of mails is narrowed to is called. */
export function useScopeNames({ company, contact, session }: Pick<MailSearch, "company" | "contact" | "session">) {
  const { data } = useQuery(MailScopeQueryDocument, {
    variables: {
      company: company ?? "",
      contact: contact ?? "",
      session: session ?? "",
      ofCompany: Boolean(company),
      ofContact: Boolean(contact),
      ofSession: Boolean(session),
    },
    skip: !company && !contact && !session,
  });
  return {
    company: data?.company?.name,
    contact: data?.contact && `${data.contact.firstName} ${data.contact.lastName}`.trim(),
    session: data?.session?.title,
  };
}
