import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconDots, IconUserMinus, IconUserPlus } from "@tabler/icons-react";
import type { EnrolmentRow_EnrolmentFragment } from "#gql";
import { nameOf } from "./enrolled-name.ts";

type EnrolmentActsProps = {
  enrolment: EnrolmentRow_EnrolmentFragment;
  /** Whether its learner is enrolled again already, in another row. */
  isBack: boolean;
  onRemove: () => void;
  onRestore: () => void;
  onEnrolAgain: () => void;
};

/** Of who is enrolled: remove. Of who was removed: the same enrolment again, or another beside it. */
export function EnrolmentActs({ enrolment, isBack, onRemove, onRestore, onEnrolAgain }: EnrolmentActsProps) {
  const { t } = useLingui();
  const name = nameOf(enrolment);
  if (enrolment.removedAt === null)
    return (
      <Tooltip label={t`Retirer de la session`}>
        <ActionIcon aria-label={t`Retirer ${name} de la session`} onClick={onRemove}>
          <IconUserMinus size={16} />
        </ActionIcon>
      </Tooltip>
    );
  if (isBack) return null;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <ActionIcon aria-label={t`Faire revenir ${name}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onRestore}>
          <Trans>Restaurer cette inscription</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconUserPlus size={16} aria-hidden />} onClick={onEnrolAgain}>
          <Trans>Inscrire de nouveau, sur une autre ligne</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
