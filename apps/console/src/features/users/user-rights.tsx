import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { useState } from "react";
import type { UserRow_UserFragment } from "#gql";
import { RoleFields, type CentreChoice } from "./role-fields.tsx";
import styles from "./users.module.css";

type UserRightsProps = {
  user: UserRow_UserFragment;
  centres: readonly CentreChoice[];
  onSave: (rights: {
    role: UserRow_UserFragment["role"];
    centreIds: string[];
    phone: string | null;
  }) => Promise<boolean>;
};

export function UserRights({ user, centres, onSave }: UserRightsProps) {
  const { t } = useLingui();
  const recorded = user.centres.map(({ id }) => id);
  const [role, setRole] = useState(user.role);
  const [centreIds, setCentreIds] = useState(recorded);
  const [phone, setPhone] = useState(user.phone ?? "");
  const [saving, setSaving] = useState(false);
  const [missing, setMissing] = useState(false);
  const isChanged =
    role !== user.role ||
    phone.trim() !== (user.phone ?? "") ||
    (role === "COORDINATOR" && centreIds.join() !== recorded.join());

  async function save() {
    setMissing(role === "COORDINATOR" && centreIds.length === 0);
    if (role === "COORDINATOR" && centreIds.length === 0) return;
    setSaving(true);
    await onSave({ role, centreIds: role === "COORDINATOR" ? centreIds : [], phone: phone.trim() || null });
    setSaving(false);
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RoleFields
        role={role}
        centreIds={centreIds}
        centres={centres}
        onRole={setRole}
        onCentres={setCentreIds}
        centresError={missing && centreIds.length === 0 ? t`Choisissez au moins un centre.` : undefined}
      />
      <TextInput
        label={t`Téléphone donné aux clients`}
        description={t`Donné dans les propositions de dates que cette personne envoie.`}
        type="tel"
        value={phone}
        maxLength={limits.phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" loading={saving} disabled={!isChanged}>
          <Trans>Enregistrer</Trans>
        </Button>
      </div>
    </form>
  );
}
