import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { InlineMessage, useLocale, type Locale } from "@passerelle/ui";
import { useState } from "react";
import { LanguageChoiceMutationDocument, type Locale as AccountLocale } from "#gql";

const accountLocales: Record<Locale, AccountLocale> = { fr: "FR", en: "EN" };
const screenLocales: Record<AccountLocale, Locale> = { FR: "fr", EN: "en" };

/** Each language is named in itself, so that whoever is lost in the other one finds it. */
const names: { value: Locale; label: string }[] = [
  { value: "fr", label: "Français" },
  { value: "en", label: "English" },
];

type LanguageChoiceProps = { onChosen: (locale: Locale) => Promise<void> | void };

/** Kept with the account: the mails and the refusals speak it too. */
export function LanguageChoice({ onChosen }: LanguageChoiceProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [setLocale, { loading }] = useMutation(LanguageChoiceMutationDocument);
  const [failed, setFailed] = useState(false);

  async function choose(next: Locale) {
    setFailed(false);
    const result = await setLocale({ variables: { input: { locale: accountLocales[next] } } }).catch(() => undefined);
    if (!result?.data) return setFailed(true);
    await onChosen(next);
  }

  return (
    <div>
      <SegmentedControl
        aria-label={t`Langue`}
        data={names}
        value={locale}
        disabled={loading}
        onChange={(value) => void choose(value === "en" ? "en" : "fr")}
      />
      {failed && (
        <InlineMessage kind="refusal">{t`Le serveur ne répond pas. Réessayez dans un instant.`}</InlineMessage>
      )}
    </div>
  );
}

export function screenLocaleOf(locale: AccountLocale): Locale {
  return screenLocales[locale];
}
