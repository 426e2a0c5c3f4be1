import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Menu } from "@mantine/core";
import { ShellIdentity } from "@passerelle/ui";
import { IconCheck } from "@tabler/icons-react";
import { OrganisationMenu_ViewerFragmentDoc, type OrganisationMenu_ViewerFragment } from "#gql";

type OrganisationMenuProps = {
  viewer: FragmentType<OrganisationMenu_ViewerFragment>;
  onChoose: (accessId: string) => void;
};

/** Whose house this is; a menu only for those who have a place in several. */
export function OrganisationMenu({ viewer: from, onChoose }: OrganisationMenuProps) {
  const { t } = useLingui();
  const { data: viewer } = useSuspenseFragment({ fragment: OrganisationMenu_ViewerFragmentDoc, from });
  const { access, accesses } = viewer;

  return (
    <ShellIdentity
      look="brand"
      name={access.organisationName}
      detail={access.centre?.city ?? access.centre?.name ?? undefined}
      menuLabel={t`Changer d’organisme, actuellement ${access.organisationName}`}
      menu={
        accesses.length > 1 &&
        accesses.map((each) => (
          <Menu.Item
            key={each.id}
            rightSection={each.id === access.id ? <IconCheck size={16} aria-hidden /> : undefined}
            aria-current={each.id === access.id ? "true" : undefined}
            onClick={() => each.id !== access.id && onChoose(each.id)}
          >
            {each.organisationName}
          </Menu.Item>
        ))
      }
    />
  );
}
