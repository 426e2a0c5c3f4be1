import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { documentKindLabels, type DocumentKind } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { IconChevronDown, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { DocumentRow_DocumentFragmentDoc, type DocumentRow_DocumentFragment } from "#gql";
import { PublishTogether, type PublishTogetherProps } from "./publish-together.tsx";
import { unpublishedPapers } from "./unpublished-papers.ts";

type PublishToLearnersProps = Omit<PublishTogetherProps, "documents" | "opened" | "onClose" | "onPublished"> & {
  documents: FragmentType<DocumentRow_DocumentFragment>[];
};

/** As they were when the dialog opened: once published, they wait no longer. */
type Asked = { kind: DocumentKind; papers: DocumentRow_DocumentFragment[]; opened: boolean };

/** «Publier les convocations de tous les apprenants»: the papers of a kind that their companies do not have yet. */
export function PublishToLearners({ documents, ...rest }: PublishToLearnersProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: DocumentRow_DocumentFragmentDoc, from: documents });
  const [asked, setAsked] = useState<Asked>();
  const waiting = unpublishedPapers(data);
  const [only] = waiting;

  return (
    <>
      {waiting.length === 1 && only && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUsers size={16} aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setAsked({ ...only, opened: true })}
        >
          {only.kind === "CONVOCATION" ? (
            <Trans>Publier les convocations de tous les apprenants</Trans>
          ) : (
            t`Publier à tous les apprenants : ${documentKindLabels[only.kind][locale]}`
          )}
        </Button>
      )}
      {waiting.length > 1 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconUsers size={16} aria-hidden />}
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              <Trans>Publier à tous les apprenants</Trans>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {waiting.map((each) => (
              <Menu.Item
                key={each.kind}
                rightSection={each.papers.length}
                onClick={() => setAsked({ ...each, opened: true })}
              >
                {documentKindLabels[each.kind][locale]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked && (
        <PublishTogether
          key={asked.kind}
          {...rest}
          documents={asked.papers}
          opened={asked.opened}
          onClose={() => setAsked({ ...asked, opened: false })}
        />
      )}
    </>
  );
}
