import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { formatDate, useLocale, type Locale } from "@passerelle/ui";
import { useState } from "react";
import { SessionChoiceQueryDocument, SessionNameQueryDocument } from "#gql";

type SessionSelectProps = { sessionId: string | undefined; onChange: (sessionId: string | undefined) => void };

/** Whose dates a preview shows: one session among all, by the first letters of its title or its reference. */
export function SessionSelect({ sessionId, onChange }: SessionSelectProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, 200);
  const { data: own } = useQuery(SessionNameQueryDocument, { variables: { id: sessionId ?? "" }, skip: !sessionId });
  const chosen = sessionId && own?.session ? optionOf(own.session, locale) : undefined;
  const wanted = search === chosen?.label ? "" : search.trim();
  const { data, previousData, error } = useQuery(SessionChoiceQueryDocument, {
    variables: { search: wanted || undefined },
  });
  const found = ((data ?? previousData)?.sessions.edges ?? []).map(({ node }) => optionOf(node, locale));
  const isKnown = !chosen || found.some(({ value }) => value === chosen.value);

  return (
    <Select
      label={t`Aperçu avec`}
      description={t`Ses dates, son lieu, ses formateurs et l’habillage de son centre`}
      placeholder={t`Des exemples`}
      searchable
      clearable
      data={isKnown ? found : [chosen, ...found]}
      // The server has already searched: hiding some of what it found would lose what it matched otherwise.
      filter={({ options }) => options}
      value={chosen?.value ?? null}
      onSearchChange={setTyped}
      onChange={(next) => onChange(next ?? undefined)}
      nothingFoundMessage={t`Aucune session de ce nom`}
      error={error && t`Les sessions n’ont pas pu être chargées.`}
    />
  );
}

type Named = { id: string; title: string; reference: string; startsOn: string | null };

function optionOf({ id, title, reference, startsOn }: Named, locale: Locale) {
  return { value: id, label: [title, startsOn ? formatDate(startsOn, locale) : reference].join(" · ") };
}
