import { Trans, useLingui } from "@lingui/react/macro";
import { programmeFieldLabels } from "@passerelle/schema/vocabulary";
import { formatInstantDate, ListCard, ListRow, Section, StatusChip, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import type { VersionContent_VersionFragment } from "#gql";
import { fieldsChanged } from "./version.rules.ts";

type ProgrammeVersionsProps = {
  /** The latest first. */
  versions: readonly VersionContent_VersionFragment[];
  shown: VersionContent_VersionFragment;
  hrefOf: (number: number) => string;
  /** The way to what explains them. */
  help: ReactNode;
};

/** What the programme was: who wrote it, when, and what each writing changed. Sessions keep theirs. */
export function ProgrammeVersions({ versions, shown, hrefOf, help }: ProgrammeVersionsProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Versions`} count={versions.length}>
      <ListCard>
        {versions.map((version, index) => (
          <ListRow
            key={version.id}
            title={<Trans>Version {version.number}</Trans>}
            detail={<Written version={version} before={versions[index + 1]} />}
            trail={
              index === 0 ? (
                <StatusChip tone="green">{t`Actuelle`}</StatusChip>
              ) : (
                version.id === shown.id && <StatusChip tone="grey">{t`Affichée`}</StatusChip>
              )
            }
            href={hrefOf(version.number)}
            tinted={version.id === shown.id}
          />
        ))}
      </ListCard>
      {help}
    </Section>
  );
}

type WrittenProps = { version: VersionContent_VersionFragment; before: VersionContent_VersionFragment | undefined };

function Written({ version, before }: WrittenProps) {
  const locale = useLocale();
  const day = formatInstantDate(version.createdAt, locale);
  const author = version.createdBy?.name;
  const fields = before && fieldsChanged(before, version).map((field) => programmeFieldLabels[field][locale]);
  const changes = fields && new Intl.ListFormat(locale).format(fields);
  return (
    <>
      {author ? (
        <Trans>
          {day} par {author}
        </Trans>
      ) : (
        day
      )}
      {changes && <> · {changes}</>}
    </>
  );
}
