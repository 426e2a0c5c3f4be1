import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { mailTemplateLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { LeavingGuard } from "#lib/leaving-guard.tsx";
import { Notice } from "#lib/notice.tsx";
import { Outdated } from "#lib/outdated.tsx";
import { TemplatePreview } from "../preview/template-preview.tsx";
import { usePreview } from "../preview/use-preview.ts";
import { TemplateVersions } from "../versions/template-versions.tsx";
import styles from "../mail-templates.module.css";
import type { Wording } from "../words.ts";
import { ResetTemplate } from "./reset-template.tsx";
import { useEditing } from "./use-editing.ts";
import { WordingFields } from "./wording-fields.tsx";

type TemplateEditorProps = {
  wording: Wording;
  organisationName: string;
  /** Whose dates, place and trainers the preview shows; invented ones without it. */
  sessionId: string | undefined;
  onSession: (sessionId: string | undefined) => void;
  /** Reads it again, when somebody else was quicker. */
  onStale: () => Promise<unknown>;
};

/** The words of one mail in one language, beside what its reader will receive. */
export function TemplateEditor({ wording, organisationName, sessionId, onSession, onStale }: TemplateEditorProps) {
  const { t } = useLingui();
  const name = mailTemplateLabels[wording.template][useLocale()];
  const editing = useEditing(wording, onStale);
  const { isDirty, isOutdated } = editing;
  const preview = usePreview({ template: wording.template, locale: wording.locale, words: editing.words, sessionId });
  const canSave = isDirty && !isOutdated;
  useHotkeys([["mod+S", () => canSave && void editing.save()]], []);

  return (
    <div className={styles.editor}>
      <div className={styles.writing}>
        <form
          noValidate
          className={styles.form}
          aria-label={t`Texte du mail`}
          onSubmit={(event) => void editing.save(event)}
        >
          <WordingFields
            form={editing.form}
            fields={wording.fields}
            faults={editing.refused.length > 0 ? editing.refused : preview.faults}
            organisationName={organisationName}
          />
          {isOutdated && <Outdated onTakeTheirs={editing.takeTheirs} onKeepMine={editing.keepMine} />}
          <Notice notice={isOutdated || (isDirty && editing.notice?.undo) ? undefined : editing.notice} />
          <div className={styles.buttons}>
            <Button type="submit" loading={editing.isSubmitting} disabled={!canSave}>
              <Trans>Enregistrer</Trans>
            </Button>
            {canSave && (
              <Button variant="default" onClick={editing.takeTheirs}>
                <Trans>Annuler les modifications</Trans>
              </Button>
            )}
            <Button variant="default" loading={editing.isBusy} onClick={() => editing.sendTest(sessionId)}>
              <Trans>M’envoyer un test</Trans>
            </Button>
            {!wording.isDefault && <ResetTemplate name={name} disabled={isDirty} onReset={editing.reset} />}
          </div>
        </form>
        <TemplateVersions wording={wording} canGoBack={!isDirty} onGoBack={editing.restore} />
      </div>
      <TemplatePreview preview={preview} sessionId={sessionId} onSession={onSession} />
      <LeavingGuard blocks={isDirty} />
    </div>
  );
}
