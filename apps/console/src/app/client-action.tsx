import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { UiLink } from "@passerelle/ui";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ClientActionQueryDocument, ClientCompanyActionQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { MayPlan } from "#lib/planning-rights.tsx";
import { MayWriteCatalogue } from "#lib/may-write-catalogue.tsx";

/** The filled button of the lists: add a company, a contact, a learner, a programme, a trainer, a venue, a session. */
export function ClientAction() {
  const { pathname, search } = useLocation();
  const companyId = /^\/companies\/([^/]+)/.exec(pathname)?.[1];

  if (companyId) return <AddContactTo companyId={companyId} />;
  if (/^\/companies\/?$/.test(pathname))
    return (
      <AddTo href={`/companies${writeSearch({ ...search, drawer: "new" })}`}>
        <Trans>Ajouter une entreprise</Trans>
      </AddTo>
    );
  if (/^\/contacts\/?$/.test(pathname))
    return (
      <AddTo href={`/contacts${writeSearch({ ...search, contact: "new" })}`}>
        <Trans>Ajouter un contact</Trans>
      </AddTo>
    );
  if (/^\/learners\/?$/.test(pathname))
    return (
      <AddTo href={`/learners${writeSearch({ ...search, learner: "new" })}`}>
        <Trans>Ajouter un apprenant</Trans>
      </AddTo>
    );
  if (/^\/programmes\/?$/.test(pathname))
    return (
      <MayWriteCatalogue>
        <AddButton href={`/programmes${writeSearch({ ...search, drawer: "new" })}`}>
          <Trans>Ajouter une formation</Trans>
        </AddButton>
      </MayWriteCatalogue>
    );
  if (/^\/trainers\/?$/.test(pathname))
    return (
      <MayPlan right="editTrainers">
        <AddButton href={`/trainers${writeSearch({ ...search, trainer: "new" })}`}>
          <Trans>Ajouter un formateur</Trans>
        </AddButton>
      </MayPlan>
    );
  if (/^\/venues\/?$/.test(pathname))
    return (
      <MayPlan right="editVenues">
        <AddButton href={`/venues${writeSearch({ ...search, venue: "new" })}`}>
          <Trans>Ajouter un lieu</Trans>
        </AddButton>
      </MayPlan>
    );
  if (/^\/sessions(\/calendar)?\/?$/.test(pathname))
    return (
      <MayPlan right="planSessions">
        <AddButton href="/sessions/new">
          <Trans>Nouvelle session</Trans>
        </AddButton>
      </MayPlan>
    );
  return null;
}

function AddTo({ href, children }: { href: string; children: ReactNode }) {
  const { data } = useQuery(ClientActionQueryDocument, { fetchPolicy: "cache-first" });
  if (!data?.organisation.viewerCan.writeCompanies) return null;
  return <AddButton href={href}>{children}</AddButton>;
}

function AddContactTo({ companyId }: { companyId: string }) {
  // The page asks for it with the rest of the company: the bar only reads along.
  const { data } = useQuery(ClientCompanyActionQueryDocument, {
    variables: { id: companyId },
    fetchPolicy: "cache-only",
  });
  if (!data?.company?.viewerCan.edit) return null;
  return (
    <AddButton href={`/companies/${companyId}/contacts?contact=new`}>
      <Trans>Ajouter un contact</Trans>
    </AddButton>
  );
}

function AddButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button leftSection={<IconPlus size={16} aria-hidden />} renderRoot={(root) => <UiLink {...root} href={href} />}>
      {children}
    </Button>
  );
}
