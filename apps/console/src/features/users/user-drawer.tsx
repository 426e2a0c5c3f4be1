import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer } from "@passerelle/ui";
import type { UserRow_UserFragment } from "#gql";
import type { CentreChoice } from "./role-fields.tsx";
import { UserAccess } from "./user-access.tsx";
import { UserFacts } from "./user-facts.tsx";
import { UserRights } from "./user-rights.tsx";
import { useUserActs } from "./use-user-acts.ts";
import styles from "./users.module.css";

type UserDrawerProps = {
  opened: boolean;
  /** Absent when its address names nobody. */
  user: UserRow_UserFragment | undefined;
  centres: readonly CentreChoice[];
  onClose: () => void;
};

/** One user: what it may do, where its invitation stands, and the end of its access. */
export function UserDrawer({ opened, user, centres, onClose }: UserDrawerProps) {
  const { t } = useLingui();
  return (
    <SideDrawer
      opened={opened}
      onClose={onClose}
      context={t`Utilisateur`}
      title={user ? `${user.firstName} ${user.lastName}` : t`Utilisateur introuvable`}
    >
      {user ? (
        <OneUser key={user.id} user={user} centres={centres} />
      ) : (
        opened && (
          <InlineMessage kind="info">
            <Trans>Cet utilisateur n’existe pas, ou n’est plus visible pour vous.</Trans>
          </InlineMessage>
        )
      )}
    </SideDrawer>
  );
}

function OneUser({ user, centres }: { user: UserRow_UserFragment; centres: readonly CentreChoice[] }) {
  const acts = useUserActs(user.id);
  return (
    <div className={styles.drawer}>
      <UserFacts user={user} />
      {user.state !== "ENDED" && (
        <UserRights
          key={`${user.role}${user.centres.map(({ id }) => id).join()}`}
          user={user}
          centres={centres}
          onSave={acts.update}
        />
      )}
      {acts.outcome && <InlineMessage kind={acts.outcome.kind}>{acts.outcome.words}</InlineMessage>}
      <UserAccess user={user} acts={acts} />
    </div>
  );
}
