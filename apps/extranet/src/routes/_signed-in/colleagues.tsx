import { createFileRoute } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { limits } from "@passerelle/schema/vocabulary";
import * as z from "zod/mini";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, PageColumn, PageHead, SkeletonRows } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { ColleagueList } from "../../features/colleagues/colleague-list.tsx";
import { InviteColleague } from "../../features/colleagues/invite-colleague.tsx";
import { ManageColleague } from "../../features/colleagues/manage-colleague.tsx";
import { ColleaguesPageDocument } from "../../gql/graphql.ts";
import { orNothing } from "../../lib/or-nothing.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { SearchField } from "../../lib/search-field.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

const search = z.object({
  search: orNothing(z.string().check(z.maxLength(limits.search))),
  open: orNothing(z.string().check(z.maxLength(64))),
});

export const Route = createFileRoute("/_signed-in/colleagues")({ validateSearch: search, component: ColleaguesPage });

/** Under so many names the eye is quicker. */
const worthSearching = 8;

function ColleaguesPage() {
  const { t } = useLingui();
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data, error, retry } = useRecoveringQuery(ColleaguesPageDocument, {});
  const [isInviting, setIsInviting] = useState(false);
  const [invited, setInvited] = useState<string | null>(null);
  usePageTitle(t`Collègues`);

  const colleagues = data?.extranet?.colleagues;
  const company = data?.extranet?.company.name;
  const canInvite = data?.viewer?.duties.includes("ADMINISTRATOR") === true;
  const managed = colleagues?.find(({ id, viewerCan }) => id === asked.open && viewerCan.setDuties);
  const count = colleagues?.length ?? 0;
  const change = (changed: z.infer<typeof search>) =>
    void navigate({ search: { ...asked, ...changed }, replace: true });
  return (
    <PageColumn>
      <PageHead
        title={t`Collègues`}
        state={company && t`${company} · ${plural(count, { one: "# personne", other: "# personnes" })}`}
        actions={
          canInvite && (
            <Button
              leftSection={<IconUserPlus size={20} />}
              onClick={() => {
                setInvited(null);
                setIsInviting(true);
              }}
            >
              <Trans>Inviter un collègue</Trans>
            </Button>
          )
        }
      />
      {invited && (
        <InlineMessage kind="success">
          <Trans>Une invitation est partie à {invited}.</Trans>
        </InlineMessage>
      )}
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Vos collègues n’ont pas pu être chargés.</Trans>
        </BlockFailure>
      )}
      {!colleagues && !error && <SkeletonRows rows={4} />}
      {colleagues && (
        <>
          {(count > worthSearching || asked.search) && (
            <SearchField
              label={t`Rechercher un collègue`}
              value={asked.search ?? ""}
              onChange={(words) => change({ search: words || undefined })}
            />
          )}
          <ColleagueList
            colleagues={colleagues}
            words={asked.search ?? ""}
            onManage={({ id }) => change({ open: id })}
            onClear={() => change({ search: undefined })}
          />
          {!canInvite && (
            <InlineMessage kind="info">
              <Trans>
                Les personnes qui ont le droit « Administrateur de l’entreprise » invitent des collègues et choisissent
                leurs droits.
              </Trans>
            </InlineMessage>
          )}
          <ManageColleague colleague={managed} colleagues={colleagues} onClose={() => change({ open: undefined })} />
        </>
      )}
      {canInvite && (
        <InviteColleague
          isOpen={isInviting}
          onClose={() => setIsInviting(false)}
          onInvited={(email) => {
            setInvited(email);
            setIsInviting(false);
          }}
        />
      )}
    </PageColumn>
  );
}
