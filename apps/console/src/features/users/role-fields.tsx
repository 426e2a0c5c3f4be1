import { useLingui } from "@lingui/react/macro";
import { MultiSelect, Select } from "@mantine/core";
import { staffRoleLabels, staffRoles, type StaffRole } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";

export type CentreChoice = { id: string; name: string };

type RoleFieldsProps = {
  role: StaffRole;
  centreIds: readonly string[];
  centres: readonly CentreChoice[];
  onRole: (role: StaffRole) => void;
  onCentres: (centreIds: string[]) => void;
  disabled?: boolean;
  error?: string;
  centresError?: string;
};

/** What a user may do, and where: only a coordinator works for some of the centres. */
export function RoleFields(props: RoleFieldsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const meanings: Record<StaffRole, string> = {
    ADMIN: t`Tout, réglages et utilisateurs compris`,
    COORDINATOR: t`Les sessions, documents et clients de ses centres`,
    ACCOUNTANT: t`Devis, factures et règlements ; lit le reste`,
    READER: t`Lit tout, ne change rien`,
  };

  return (
    <>
      <Select
        label={t`Rôle`}
        description={meanings[props.role]}
        allowDeselect={false}
        data={staffRoles.map((role) => ({ value: role, label: staffRoleLabels[role][locale] }))}
        value={props.role}
        disabled={props.disabled}
        error={props.error}
        onChange={(chosen) => props.onRole(staffRoles.find((role) => role === chosen) ?? props.role)}
      />
      {props.role === "COORDINATOR" && (
        <MultiSelect
          size="sm"
          label={t`Centres`}
          placeholder={props.centreIds.length === 0 ? t`Choisir les centres` : undefined}
          data={props.centres.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...props.centreIds]}
          disabled={props.disabled}
          error={props.centresError}
          onChange={props.onCentres}
        />
      )}
    </>
  );
}
