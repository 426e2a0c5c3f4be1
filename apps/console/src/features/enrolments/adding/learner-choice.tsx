import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { LoadMore, SkeletonRows } from "@passerelle/ui";
import { IconSearch } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { LearnerChoiceQueryDocument, type LearnerChoiceQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import styles from "../enrolments.module.css";

export type Choice = LearnerChoiceQueryQuery["learners"]["edges"][number]["node"];

type LearnerChoiceProps = {
  companyId: string;
  /** What stands for one learner: a box, or a button. */
  children: (learner: Choice) => ReactNode;
  /** When the company has none of this name. */
  empty: (search: string) => ReactNode;
};

/** The learners of a company, found by name or e-mail. */
export function LearnerChoice({ companyId, children, empty }: LearnerChoiceProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed.trim(), 200);
  const answer = useQuery(LearnerChoiceQueryDocument, {
    variables: { companyId, search: search || undefined },
    fetchPolicy: "cache-and-network",
  });
  const more = useLoadMore(answer.fetchMore, (answer.data ?? answer.previousData)?.learners.pageInfo.endCursor);

  return (
    <>
      <TextInput
        aria-label={t`Rechercher un apprenant de l’entreprise`}
        placeholder={t`Nom ou e-mail…`}
        leftSection={<IconSearch size={16} aria-hidden />}
        data-autofocus
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Block answer={answer} skeleton={<SkeletonRows rows={4} />}>
        {({ learners }) =>
          learners.edges.length === 0 ? (
            empty(search)
          ) : (
            <>
              <ul className={styles.choices}>
                {learners.edges.map(({ node }) => (
                  <li key={node.id} className={styles.choice}>
                    {children(node)}
                  </li>
                ))}
              </ul>
              <LoadMore
                hasMore={learners.pageInfo.hasNextPage}
                shown={learners.edges.length}
                total={learners.totalCount}
                {...more}
              />
            </>
          )
        }
      </Block>
    </>
  );
}

/** What an empty choice says: nobody yet, or nobody of this name. */
export function NobodyFound({ search }: { search: string }) {
  return search ? (
    <Trans>Aucun apprenant ne correspond à « {search} ».</Trans>
  ) : (
    <Trans>Cette entreprise n’a pas encore d’apprenant.</Trans>
  );
}
