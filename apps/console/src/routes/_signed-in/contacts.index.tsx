import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, HelpLink, LoadMore, NewRowsNotice, PageHead } from "@passerelle/ui";
import { IconAddressBook, IconSearchOff, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { CompanySelect, useCompanyName } from "#features/companies";
import {
  ContactDrawer,
  ContactFilters,
  ContactsTable,
  ContactViews,
  contactSearch,
  ExtranetNotice,
  hasContactFilters,
  toContactFilter,
  toContactSort,
  withoutContactFilters,
  type ContactSearch,
} from "#features/contacts";
import { ContactMails } from "#features/mails";
import { writeSearch } from "#lib/address.ts";
import { BlockError } from "#lib/failure.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useHiddenColumns } from "#lib/use-hidden-columns.ts";
import { useRecovery } from "#lib/use-recovery.ts";
import { useTitle } from "#lib/use-title.ts";
import { ClientListActions } from "./-client-list-actions.tsx";
import { useContactPages } from "./-use-contact-pages.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/contacts/")({
  validateSearch: contactSearch,
  component: ContactsPage,
});

function ContactsPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const [notice, say] = useState<NoticeWords>();
  const { hidden, setHidden } = useHiddenColumns("contacts", ["phone", "duties"]);
  const companyName = useCompanyName(search.company);
  const pages = useContactPages(search);
  const retry = useRecovery(pages.error, pages.refetch);
  const refetch = () => void pages.refetch().catch(() => undefined);
  useTitle(t`Contacts`);

  function change(part: Partial<ContactSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Contacts`}
        state={
          pages.totalCount === undefined ? (
            "\u00a0"
          ) : (
            <Plural value={pages.totalCount} _0="Aucun contact" one="# contact" other="# contacts" />
          )
        }
        actions={
          <>
            <HelpLink
              question={t`Comment inviter un contact à l’extranet ?`}
              href={`/contacts${writeSearch({ ...search, help: "inviter-un-contact" })}`}
            />
            <ClientListActions
              list="contacts"
              subject="COMPANIES_AND_CONTACTS"
              asked={{ ...toContactFilter(search), sort: toContactSort(search) }}
            />
          </>
        }
      />
      <ExtranetNotice say={say} />
      <div className={styles.list}>
        <ContactViews
          current={search.view}
          hrefOf={(view) => `/contacts${writeSearch({ ...search, view, contact: undefined })}`}
        />
        <ContactFilters
          search={search}
          onChange={change}
          companyName={companyName}
          companyField={<CompanySelect companyId={search.company} onChange={(company) => change({ company })} />}
          hidden={hidden}
          onHide={setHidden}
        />
        <Notice notice={notice} />
        <NewRowsNotice
          count={pages.newCount}
          label={t`${plural(pages.newCount, { one: "# nouveau contact", other: "# nouveaux contacts" })}`}
          onShow={refetch}
        />
        {pages.error !== undefined && <BlockError error={pages.error} onRetry={retry} />}
        {(pages.contacts || pages.error === undefined) && (
          <ContactsTable
            contacts={pages.contacts}
            view={search.view}
            hidden={hidden}
            order={search.sort ?? "name"}
            onOrder={(sort) => change({ sort })}
            hrefOf={(contact) => `/contacts${writeSearch({ ...search, contact })}`}
            say={say}
            empty={<NoContact search={search} />}
          />
        )}
        <LoadMore
          hasMore={pages.hasMore}
          shown={pages.contacts?.length ?? 0}
          total={pages.totalCount}
          {...pages.more}
        />
      </div>
      <ContactDrawer
        contact={search.contact}
        more={(id) => <ContactMails contactId={id} />}
        companyField={({ ref, companyId, onChange, error }) => (
          <CompanySelect
            companyId={companyId}
            onChange={onChange}
            error={error}
            placeholder={t`Choisir l’entreprise`}
            ref={ref}
            first
          />
        )}
        onClose={() => change({ contact: undefined })}
        onSaved={() => search.contact === "new" && refetch()}
        say={say}
      />
    </div>
  );
}

function NoContact({ search }: { search: ContactSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: Route.fullPath });
  if (hasContactFilters(search))
    return (
      <EmptyState
        icon={IconSearchOff}
        action={
          <Button variant="default" size="xs" onClick={() => void navigate({ search: withoutContactFilters(search) })}>
            <Trans>Effacer les filtres</Trans>
          </Button>
        }
      >
        {search.search
          ? t`Aucun contact ne correspond à « ${search.search} » dans cette vue.`
          : t`Aucun contact ne correspond à ces filtres.`}
      </EmptyState>
    );
  if (search.view === "TRASH")
    return (
      <EmptyState icon={IconTrash}>
        <Trans>La corbeille est vide. Les contacts supprimés s’y restaurent.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState icon={IconAddressBook}>
      {search.view ? (
        <Trans>Aucun contact dans cette vue.</Trans>
      ) : (
        <Trans>Les contacts de vos entreprises clientes apparaîtront ici.</Trans>
      )}
    </EmptyState>
  );
}
