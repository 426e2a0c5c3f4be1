import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Select, TextInput, Tooltip } from "@mantine/core";
import {
  displayFileName,
  documentKindLabels,
  documentKinds,
  isKindOfLearner,
  limits,
  titleOfFile,
  type DocumentKind,
} from "@passerelle/schema/vocabulary";
import { InlineMessage, formatPercent, useLocale, type Upload } from "@passerelle/ui";
import { IconX } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import type { NoticeWords } from "#lib/notice.tsx";
import { guessLearner } from "../of-learners/guess-learner.ts";
import { nameOf, type LearnerOption } from "../of-learners/learner-option.ts";
import { LearnerSelect } from "../of-learners/learner-select.tsx";
import styles from "./add-documents.module.css";
import { useAddDocument } from "./use-add-document.ts";

const description = z.object({
  kind: z.enum(documentKinds),
  enrolmentId: z.string().nullable(),
  title: z.string().trim().min(1).max(limits.title),
});
type Description = z.infer<typeof description>;

type PendingDocumentProps = {
  sessionId: string;
  upload: Upload<string>;
  learners: readonly LearnerOption[];
  /** Said once for all files that were dropped; each may still be another. */
  kindOfAll: DocumentKind | undefined;
  onRetry: () => void;
  onRemove: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

/** One file on its way, and what only a person knows: what it is, whose, and what to call it. */
export function PendingDocument(props: PendingDocumentProps) {
  const { sessionId, upload, learners, kindOfAll, onRetry, onRemove, say } = props;
  const uploadId = upload.arrived;
  const { t } = useLingui();
  const locale = useLocale();
  const { add, busy, refusal } = useAddDocument(sessionId);
  const [waiting, setWaiting] = useState<Description>();
  const [guessed] = useState(() => guessLearner(upload.file.name, learners));
  const form = useForm<Description>({
    resolver: zodResolver(description),
    defaultValues: { title: titleOfFile(upload.file.name), enrolmentId: guessed ?? null },
  });
  const [kind, enrolmentId] = useWatch({ control: form.control, name: ["kind", "enrolmentId"] });
  const ofLearner = learners.length > 0 && kind !== undefined && isKindOfLearner(kind);
  const { errors } = form.formState;
  const name = displayFileName(upload.file.name);

  async function save(wanted: Description) {
    // Answered before the file has arrived: the addition goes on by itself when it has.
    if (!uploadId) return setWaiting(wanted);
    setWaiting(undefined);
    const learner = isKindOfLearner(wanted.kind) && learners.find(({ id }) => id === wanted.enrolmentId);
    const added = await add({ ...wanted, enrolmentId: learner ? learner.id : null, uploadId });
    if (added === undefined) return;
    onRemove();
    const { title } = wanted;
    const name = learner && nameOf(learner);
    say({ kind: "success", words: name ? t`« ${title} » est ajouté, pour ${name}.` : t`« ${title} » est ajouté.` });
  }

  const take = useEffectEvent((chosen: DocumentKind) => form.setValue("kind", chosen, { shouldValidate: true }));
  useEffect(() => {
    if (kindOfAll) take(kindOfAll);
  }, [kindOfAll]);

  const saveWaiting = useEffectEvent(() => waiting && void save(waiting));
  useEffect(() => {
    if (uploadId) saveWaiting();
  }, [uploadId]);

  return (
    <li className={styles.item}>
      <Progress upload={upload} onRetry={onRetry} />
      {!upload.final && (
        <form noValidate className={styles.form} onSubmit={form.handleSubmit(save)}>
          <Controller
            control={form.control}
            name="kind"
            render={({ field }) => (
              <Select
                {...field}
                value={field.value ?? null}
                className={styles.kind}
                label={t`Type`}
                placeholder={t`Choisissez un type`}
                data={documentKinds.map((kind) => ({ value: kind, label: documentKindLabels[kind][locale] }))}
                error={errors.kind && t`Choisissez le type du document.`}
                allowDeselect={false}
                searchable
              />
            )}
          />
          {ofLearner && (
            <Controller
              control={form.control}
              name="enrolmentId"
              render={({ field }) => (
                <LearnerSelect
                  {...field}
                  className={styles.kind}
                  learners={learners}
                  description={guessed !== undefined && enrolmentId === guessed && t`D’après le nom du fichier`}
                />
              )}
            />
          )}
          <TextInput
            {...form.register("title")}
            className={styles.title}
            label={t`Titre`}
            error={errors.title && t`Donnez un titre de 200 caractères au plus.`}
          />
          <Button
            type="submit"
            variant="default"
            loading={busy || (waiting !== undefined && upload.state === "sending")}
          >
            <Trans>Ajouter</Trans>
          </Button>
        </form>
      )}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Tooltip label={t`Ne pas ajouter`}>
        <ActionIcon className={styles.remove} aria-label={t`Ne pas ajouter ${name}`} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

function Progress({ upload, onRetry }: { upload: Upload; onRetry: () => void }) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = displayFileName(upload.file.name);
  const percent = formatPercent(upload.progress, locale);

  return (
    <div className={styles.progress}>
      <span className={styles.fileName}>{name}</span>
      {upload.state === "sending" && (
        <>
          <progress aria-label={t`Envoi de ${name}`} max={1} value={upload.progress} />
          <span className={styles.muted}>{percent}</span>
        </>
      )}
      {upload.state === "sent" && <span className={styles.muted}>{t`Fichier reçu`}</span>}
      {upload.problem && <InlineMessage kind="refusal">{upload.problem}</InlineMessage>}
      {upload.state === "failed" && !upload.final && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          <Trans>Réessayer</Trans>
        </Button>
      )}
    </div>
  );
}
