import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ParticipantRow } from "@passerelle/extranet-view";
import { ListCard, PageColumn, PageHead } from "@passerelle/ui";
import { IconUsers } from "@tabler/icons-react";
import { PreviewParticipantsQueryDocument } from "#gql/client-view/graphql.ts";
import { usePreview } from "../preview.ts";
import { PreviewList } from "./preview-list.tsx";

export function PreviewParticipants() {
  const { t } = useLingui();
  const { companyId, companyName } = usePreview();
  const answer = useQuery(PreviewParticipantsQueryDocument, { variables: { companyId, first: 30 } });
  return (
    <PageColumn>
      <PageHead title={t`Participants`} state={t`Les personnes de ${companyName} et leurs formations.`} />
      <PreviewList
        answer={answer}
        listOf={({ extranetPreview }) => extranetPreview.learners}
        empty={{ icon: IconUsers, words: <Trans>Les personnes de l’entreprise apparaîtront ici.</Trans> }}
      >
        {(people) => (
          <ListCard>
            {people.map((each) => (
              <ParticipantRow key={each.id} participant={each} />
            ))}
          </ListCard>
        )}
      </PreviewList>
    </PageColumn>
  );
}
