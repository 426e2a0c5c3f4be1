import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { HelpLink, InlineMessage, Section, UiLink } from "@passerelle/ui";
import { useId, useState, type ReactNode } from "react";
import { Controller, useForm, useFormState, useWatch, type Control } from "react-hook-form";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { IdentityFields, type Identity } from "../fields/identity-fields.tsx";
import { slotsProposed, usualPattern, type PatternDraft } from "../pattern/pattern-draft.ts";
import { PatternFields } from "../pattern/pattern-fields.tsx";
import { ProposalNotes } from "../pattern/proposal-notes.tsx";
import styles from "../planning.module.css";
import { SlotBoard } from "../slots/slot-board.tsx";
import type { SlotDraft } from "../slots/slot-draft.ts";
import { useSlotConflicts } from "../slots/use-slot-conflicts.ts";
import { emptySession, newSession, type NewSession } from "./new-session.ts";
import { usePlanSession } from "./use-plan-session.ts";

export type CompaniesFieldProps = {
  companyIds: string[];
  onChange: (companyIds: string[]) => void;
  /** One company, or several. */
  isOne: boolean;
  error: string | undefined;
};

type NewSessionFormProps = {
  /** Those in which the viewer plans. */
  centres: readonly { value: string; label: string }[];
  /** The field that chooses companies: another domain's. */
  companiesField: (props: CompaniesFieldProps) => ReactNode;
  onPlanned: (sessionId: string) => void;
  cancelHref: string;
  helpHref: string;
};

/** A new session: what is taught, to whom, and when; the slots show as the pattern is written. */
export function NewSessionForm({ centres, companiesField, onPlanned, cancelHref, helpHref }: NewSessionFormProps) {
  const { t } = useLingui();
  const formId = useId();
  const form = useForm<NewSession>({
    resolver: zodResolver(newSession),
    defaultValues: { ...emptySession, centreId: centres[0]?.value ?? "" },
  });
  const [pattern, setPattern] = useState<PatternDraft>(usualPattern);
  const [moved, setMoved] = useState<SlotDraft[] | null>(null);
  const [proposed, setProposed] = useState<SlotDraft[]>([]);
  const drafts = moved ?? proposed;
  const [notice, say] = useState<NoticeWords>();
  const conflicts = useSlotConflicts(drafts);
  const { refusal, plan } = usePlanSession(form, onPlanned);
  const { isSubmitting } = useFormState({ control: form.control });

  function follow(next: PatternDraft) {
    setPattern(next);
    setProposed(slotsProposed(next));
  }

  function recalculate() {
    setMoved(null);
    say(undefined);
  }

  return (
    <>
      <div className={styles.create}>
        <form
          id={formId}
          noValidate
          className={styles.column}
          onSubmit={(event) => void form.handleSubmit((typed) => plan(typed, drafts))(event)}
        >
          <Section title={t`Formation`}>
            <div className={styles.form}>
              <IdentityFields
                control={form.control as unknown as Control<Identity>}
                centres={centres}
                isNew
                onProgramme={(programme) => {
                  if (programme?.hours) follow({ ...pattern, hours: programme.hours });
                }}
              />
            </div>
          </Section>
          <Section title={t`Clients`}>
            <ClientsOf control={form.control} companiesField={companiesField} />
          </Section>
          <Section
            title={t`Planification simple`}
            action={<HelpLink quiet question={t`Comment planifier une session ?`} href={helpHref} />}
          >
            <PatternFields pattern={pattern} onChange={follow} />
          </Section>
        </form>
        <Section title={t`Créneaux`}>
          <ProposalNotes pattern={pattern} />
          {moved && (
            <InlineMessage kind="info">
              <Trans>Vous avez ajusté ces créneaux : ils ne suivent plus la planification simple.</Trans>{" "}
              <Button variant="subtle" size="compact-sm" onClick={recalculate}>
                <Trans>Les recalculer</Trans>
              </Button>
            </InlineMessage>
          )}
          <Notice notice={notice} />
          <SlotBoard drafts={drafts} onChange={setMoved} conflicts={conflicts} say={say} />
        </Section>
      </div>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" renderRoot={(root) => <UiLink {...root} href={cancelHref} />}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" form={formId} loading={isSubmitting}>
          <Trans>Planifier la session</Trans>
        </Button>
      </div>
    </>
  );
}

type ClientsOfProps = { control: Control<NewSession> } & Pick<NewSessionFormProps, "companiesField">;

function ClientsOf({ control, companiesField }: ClientsOfProps) {
  const { t } = useLingui();
  const kind = useWatch({ control, name: "kind" });
  return (
    <Controller
      control={control}
      name="companyIds"
      render={({ field, fieldState: { error } }) => (
        <>
          {companiesField({
            companyIds: field.value,
            onChange: (ids) => field.onChange(ids),
            isOne: kind === "INTRA",
            error:
              error && (error.type === "refusal" ? error.message : t`Choisissez l’entreprise de cette session intra.`),
          })}
        </>
      )}
    />
  );
}
