import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { sessionKindLabels, sessionModalityLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { useEffect } from "react";
import { useForm, useFormState } from "react-hook-form";
import {
  ConfigurationForm_SessionFragmentDoc,
  ConfigureSessionMutationDocument,
  type ConfigurationForm_SessionFragment,
} from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import { fieldOfRefusal } from "../create/new-session.ts";
import { IdentityFields } from "../fields/identity-fields.tsx";
import { usePlanningCentres } from "../fields/use-planning-centres.ts";
import styles from "../planning.module.css";
import { configuration, formOf, writtenOf, type Configuration } from "./configuration.ts";

type ConfigurationFormProps = {
  session: FragmentType<ConfigurationForm_SessionFragment>;
  onStale: () => Promise<unknown>;
  say: (notice: NoticeWords | undefined) => void;
};

/** «Configuration > Initialisation»: what a session is. */
export function ConfigurationForm({ session: from, ...props }: ConfigurationFormProps) {
  const { data: session } = useSuspenseFragment({ fragment: ConfigurationForm_SessionFragmentDoc, from });
  return session.viewerCan.plan ? <Editable session={session} {...props} /> : <Readable session={session} />;
}

type EditableProps = Omit<ConfigurationFormProps, "session"> & { session: ConfigurationForm_SessionFragment };

function Editable({ session, onStale, say }: EditableProps) {
  const { t } = useLingui();
  const [configure] = useMutation(ConfigureSessionMutationDocument);
  const centres = usePlanningCentres() ?? [{ value: session.centre.id, label: session.centre.name }];
  const form = useForm<Configuration>({ resolver: zodResolver(configuration), defaultValues: formOf(session) });
  const { isSubmitting, isDirty } = useFormState({ control: form.control });
  const { reset } = form;

  // What others changed shows where nothing was typed here.
  const now = JSON.stringify(formOf(session));
  useEffect(
    () => reset(JSON.parse(now) as Configuration, { keepDirtyValues: true, keepFieldsRef: true }),
    [now, reset],
  );

  async function save(typed: Configuration, expectedVersion: number) {
    const input = { ...writtenOf(typed), sessionId: session.id, expectedVersion };
    const result = await configure({ variables: { input } }).catch(() => undefined);
    return result?.data?.configureSession;
  }

  const submit = form.handleSubmit(async (typed) => {
    say(undefined);
    const before = formOf(session);
    const answer = await save(typed, session.version);
    if (!answer) {
      const words = t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`;
      return say({ kind: "refusal", words });
    }
    if (isRefusal(answer)) {
      const field = fieldOfRefusal[answer.code];
      if (field && field !== "companyIds")
        form.setError(field, { type: "refusal", message: answer.message }, { shouldFocus: true });
      else say({ kind: "refusal", words: answer.message });
      if (answer.code === "STALE") await onStale().catch(() => undefined);
      return;
    }
    reset(formOf(answer), { keepFieldsRef: true });
    say({
      kind: "success",
      words: t`La session est enregistrée.`,
      undo: {
        act: () =>
          void save(before, answer.version).then((undone) =>
            say(
              undone && !isRefusal(undone)
                ? { kind: "success", words: t`La session est de nouveau comme avant.` }
                : {
                    kind: "refusal",
                    words: undone?.message ?? t`Le serveur ne répond pas. Réessayez dans un instant.`,
                  },
            ),
          ),
      },
    });
  });

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      <IdentityFields control={form.control} centres={centres} isNew={false} />
      <div className={styles.buttons}>
        {isDirty && (
          <Button variant="default" onClick={() => reset(formOf(session), { keepFieldsRef: true })}>
            <Trans>Abandonner les modifications</Trans>
          </Button>
        )}
        <Button type="submit" loading={isSubmitting}>
          <Trans>Enregistrer</Trans>
        </Button>
      </div>
    </form>
  );
}

function Readable({ session }: { session: ConfigurationForm_SessionFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <DefinitionList
      entries={[
        { term: t`Formation`, value: session.programme?.title },
        { term: t`Intitulé`, value: session.title },
        { term: t`Référence`, value: session.reference },
        { term: t`Type`, value: sessionKindLabels[session.kind][locale] },
        { term: t`Modalité`, value: sessionModalityLabels[session.modality][locale] },
        { term: t`Places`, value: session.capacity },
        { term: t`Centre`, value: session.centre.name },
      ]}
    />
  );
}
