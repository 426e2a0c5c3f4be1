import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconBraces } from "@tabler/icons-react";
import type { Wording } from "../words.ts";
import styles from "../mail-templates.module.css";

type MergeFieldsMenuProps = {
  fields: Wording["fields"];
  /** Stands for the name of the sender: the house's own. */
  organisationName: string;
  onInsert: (name: string) => void;
};

/** What the words may name, said by what it stands for, with an example of each. */
export function MergeFieldsMenu({ fields, organisationName, onInsert }: MergeFieldsMenuProps) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconBraces size={16} aria-hidden />}>
          <Trans>Insérer une balise</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`Balises de ce mail`}>
        {fields.map(({ name, label, sample }) => (
          <Menu.Item
            key={name}
            // The menu gives the keyboard back to its button first; the words are the place to go on from.
            onClick={() => setTimeout(() => onInsert(name))}
          >
            <span className={styles.field}>
              {label}
              <span className={styles.sample}>
                {`{{ ${name} }}`}
                {exampleOf(name, sample, organisationName) && ` · ${exampleOf(name, sample, organisationName)}`}
              </span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function exampleOf(name: string, sample: string | null, organisationName: string): string | null {
  return sample ?? (name === "organisation" ? organisationName : null);
}
