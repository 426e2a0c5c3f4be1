import { useMutation } from "@apollo/client/react";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, useLocale, type Locale } from "@passerelle/ui";
import { LanguageChoiceDocument, type Locale as AccountLocale } from "../../gql/graphql.ts";

const accountLocale: Record<Locale, AccountLocale> = { fr: "FR", en: "EN" };

/** The account remembers, and its screens follow. */
export function LanguageChoice() {
  const { t } = useLingui();
  const locale = useLocale();
  const [setLocale] = useMutation(LanguageChoiceDocument);
  const [hasFailed, setHasFailed] = useState(false);

  const choose = async (chosen: Locale) => {
    setHasFailed(false);
    try {
      await setLocale({ variables: { input: { locale: accountLocale[chosen] } } });
    } catch {
      setHasFailed(true);
    }
  };

  return (
    <>
      <SegmentedControl
        aria-label={t`Langue`}
        value={locale}
        onChange={(chosen) => void choose(chosen)}
        data={[
          { value: "fr", label: "Français" },
          { value: "en", label: "English" },
        ]}
      />
      {hasFailed && (
        <InlineMessage kind="refusal">
          <Trans>La langue n’a pas pu être enregistrée. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
    </>
  );
}
