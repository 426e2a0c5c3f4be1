import { useLingui } from "@lingui/react/macro";
import { mailStateLabels, mailStates } from "@passerelle/schema/vocabulary";
import { FilterPills, useLocale } from "@passerelle/ui";
import type { MailState } from "#gql";

type MailViewsProps = { current: MailState | undefined; hrefOf: (state: MailState | undefined) => string };

export function MailViews({ current, hrefOf }: MailViewsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const byState = mailStates.map((state) => ({
    label: mailStateLabels[state][locale],
    active: state === current,
    href: hrefOf(state),
  }));
  const all = { label: t`Tous`, active: current === undefined, href: hrefOf(undefined) };
  return <FilterPills label={t`Vues par état`} pills={[all, ...byState]} />;
}
