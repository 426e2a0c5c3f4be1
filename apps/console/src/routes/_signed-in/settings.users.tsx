import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, HelpLink, Section, SkeletonRows } from "@passerelle/ui";
import { IconPlus, IconSearchOff } from "@tabler/icons-react";
import { useState } from "react";
import { ExportMenu } from "#features/exports";
import {
  AddUsersDrawer,
  UserDrawer,
  UserViews,
  UsersTable,
  filterUsers,
  userSearch,
  type UserSearch,
} from "#features/users";
import { UsersSettingsQueryDocument, type UserState, type UsersSettingsQueryQuery } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { Block } from "#lib/block.tsx";
import { ListSearch } from "#lib/list-filters.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/settings/users")({
  validateSearch: userSearch,
  component: UsersSettings,
});

function UsersSettings() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const answer = useQuery(UsersSettingsQueryDocument);
  const [notice, say] = useState<NoticeWords>();
  useRefetchOnChange((change) => change.kind === "ORGANISATION", answer.refetch);
  useTitle(t`Utilisateurs`);

  function change(part: Partial<UserSearch>) {
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  }

  async function tellAdded(count: number, notified: boolean) {
    say({ kind: "success", words: <Added count={count} notified={notified} /> });
    await answer.refetch();
  }

  return (
    <Section
      title={t`Utilisateurs`}
      count={answer.data?.users.length}
      action={
        <Group gap={8}>
          <ExportMenu list="users" asked={{ search: search.search, state: search.state }} />
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => change({ user: "new" })}>
            <Trans>Ajouter</Trans>
          </Button>
        </Group>
      }
    >
      <Notice notice={notice} />
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {(data) => <Users data={data} search={search} onChange={change} onAdded={tellAdded} />}
      </Block>
    </Section>
  );
}

type UsersProps = {
  data: UsersSettingsQueryQuery;
  search: UserSearch;
  onChange: (part: Partial<UserSearch>) => void;
  onAdded: (count: number, notified: boolean) => Promise<unknown>;
};

function Users({ data: { users, organisation }, search, onChange, onAdded }: UsersProps) {
  const { t } = useLingui();
  const addressOf = (part: Partial<UserSearch & { help: string }>) =>
    `/settings/users${writeSearch({ ...search, ...part })}`;
  const close = () => onChange({ user: undefined });

  return (
    <div className={styles.list}>
      <UserViews counts={countsOf(users)} current={search.state} hrefOf={(state) => addressOf({ state })} />
      <div className={styles.bar}>
        <ListSearch
          className={styles.search}
          aria-label={t`Rechercher un utilisateur`}
          placeholder={t`Nom ou adresse e-mail…`}
          search={search.search}
          onSearch={(text) => onChange({ search: text })}
        />
        <HelpLink
          question={t`Comment ajouter des utilisateurs ?`}
          href={addressOf({ help: "ajouter-des-utilisateurs" })}
        />
      </div>
      <UsersTable
        users={filterUsers(users, search)}
        order={search.sort ?? "name"}
        onOrder={(sort) => onChange({ sort })}
        hrefOf={(user) => addressOf({ user })}
        empty={<NobodyFound search={search.search} onClear={() => onChange({ search: undefined, state: undefined })} />}
      />
      <AddUsersDrawer opened={search.user === "new"} centres={organisation.centres} onClose={close} onAdded={onAdded} />
      <UserDrawer
        opened={search.user !== undefined && search.user !== "new"}
        user={users.find(({ id }) => id === search.user)}
        centres={organisation.centres}
        onClose={close}
      />
    </div>
  );
}

function countsOf(users: UsersSettingsQueryQuery["users"]) {
  const counts: Partial<Record<UserState, number>> & { all: number } = { all: users.length };
  for (const { state } of users) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function Added({ count, notified }: { count: number; notified: boolean }) {
  return notified ? (
    <Plural
      value={count}
      one="L’utilisateur est ajouté, et son invitation part."
      other="# utilisateurs sont ajoutés, et leurs invitations partent."
    />
  ) : (
    <Plural
      value={count}
      one="L’utilisateur est ajouté. Aucun mail ne part : invitez-le quand vous le voudrez."
      other="# utilisateurs sont ajoutés. Aucun mail ne part : invitez-les quand vous le voudrez."
    />
  );
}

function NobodyFound({ search, onClear }: { search: string | undefined; onClear: () => void }) {
  return (
    <EmptyState
      icon={IconSearchOff}
      action={
        <Button variant="default" size="xs" onClick={onClear}>
          <Trans>Effacer les filtres</Trans>
        </Button>
      }
    >
      {search ? (
        <Trans>Aucun utilisateur ne correspond à « {search} ».</Trans>
      ) : (
        <Trans>Aucun utilisateur n’est dans cet état.</Trans>
      )}
    </EmptyState>
  );
}
