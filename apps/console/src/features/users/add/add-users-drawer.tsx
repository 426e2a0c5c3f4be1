import { useLingui } from "@lingui/react/macro";
import { SideDrawer } from "@passerelle/ui";
import type { CentreChoice } from "../role-fields.tsx";
import { AddUsersForm } from "./add-users-form.tsx";

type AddUsersDrawerProps = {
  opened: boolean;
  centres: readonly CentreChoice[];
  onClose: () => void;
  /** Called with how many were added, and whether invitations left. */
  onAdded: (count: number, notified: boolean) => Promise<unknown>;
};

export function AddUsersDrawer({ opened, centres, onClose, onAdded }: AddUsersDrawerProps) {
  const { t } = useLingui();
  return (
    <SideDrawer opened={opened} onClose={onClose} context={t`Utilisateurs`} title={t`Ajouter des utilisateurs`}>
      <AddUsersForm centres={centres} onClose={onClose} onAdded={onAdded} />
    </SideDrawer>
  );
}
