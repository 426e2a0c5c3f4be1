import { Trans, useLingui } from "@lingui/react/macro";
import { Section } from "@passerelle/ui";
import type { VersionContent_VersionFragment } from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";
import { useHours } from "../hours.ts";
import { ModuleList } from "./module-list.tsx";
import styles from "../catalogue.module.css";

/** What a version says, whole. */
export function VersionContent({ version }: { version: VersionContent_VersionFragment }) {
  const { t } = useLingui();
  const hours = useHours();
  const { objectives, prerequisites, audience } = version;

  return (
    <div className={styles.content}>
      <Section title={t`Modules`} count={version.modules.length}>
        <ModuleList version={version} />
      </Section>
      <Section title={t`Objectifs`}>
        {objectives ? (
          <ul className={styles.objectives}>
            {objectives
              .split("\n")
              .filter((line) => line.trim())
              .map((line, index) => (
                <li key={`${index} ${line}`}>{line.replace(/^\s*[-–•*]\s*/, "")}</li>
              ))}
          </ul>
        ) : (
          <p className={styles.muted}>
            <Trans>Les objectifs ne sont pas encore écrits.</Trans>
          </p>
        )}
      </Section>
      <Section title={t`Pour qui`}>
        <DefinitionList
          entries={[
            { term: t`Public visé`, value: <Text text={audience} /> },
            { term: t`Prérequis`, value: <Text text={prerequisites} /> },
            { term: t`Durée`, value: hours(version.hours) },
          ]}
        />
      </Section>
    </div>
  );
}

function Text({ text }: { text: string | null | undefined }) {
  return text ? (
    <span className={styles.lines}>{text}</span>
  ) : (
    <span className={styles.muted}>
      <Trans>Non précisé</Trans>
    </span>
  );
}
