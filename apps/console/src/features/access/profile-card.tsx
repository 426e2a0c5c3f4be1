import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { staffRoleLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { ProfileCard_ViewerFragmentDoc, type ProfileCard_ViewerFragment } from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";

export function ProfileCard({ viewer: from }: { viewer: FragmentType<ProfileCard_ViewerFragment> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data: viewer } = useSuspenseFragment({ fragment: ProfileCard_ViewerFragmentDoc, from });
  const { access } = viewer;

  return (
    <DefinitionList
      entries={[
        { term: t`Nom`, value: `${viewer.firstName} ${viewer.lastName}` },
        { term: t`Organisme`, value: access.organisationName },
        { term: t`Centre`, value: access.centre?.name ?? t`Tous les centres` },
        { term: t`Rôle`, value: access.role ? staffRoleLabels[access.role][locale] : undefined },
      ]}
    />
  );
}
