import { Button, VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useFieldArray, useForm, useWatch } from "react-hook-form";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { blank, isBlank, newcomer, newcomerNamed, type NamingForm } from "./draft.ts";
import { NewcomerFields } from "./newcomer-fields.tsx";
import { PersonPicker } from "./person-picker.tsx";
import { useNaming, type Named } from "./use-naming.ts";
import classes from "./naming.module.css";

/** So many places are offered at once; more are a click away. */
const atOnce = 8;

type NamePlacesProps = {
  seatIds: string[];
  /** Those who have a place already. */
  enrolledIds: string[];
  /** One came here to do just that: the first field is ready to be typed in. */
  isAwaited: boolean;
  onNamed: (named: Named[]) => void;
};

/** Names the places that wait, several in one go. What could not be named stays typed, with the reason beside it. */
export function NamePlaces({ seatIds, enrolledIds, isAwaited, onNamed }: NamePlacesProps) {
  const { t } = useLingui();
  const { nameAll, progress } = useNaming(seatIds);
  const form = useRef<HTMLFormElement>(null);
  const [length, setLength] = useState(atOnce);
  const { control, register, handleSubmit, setValue, setError, clearErrors, getValues, formState } =
    useForm<NamingForm>({
      defaultValues: { places: seatIds.slice(0, atOnce).map(() => blank) },
    });
  const { fields, append, remove, replace } = useFieldArray({ control, name: "places" });
  const drafts = useWatch({ control, name: "places" });

  // After the title of the page, which takes the focus of whoever arrives.
  useEffect(() => {
    if (!isAwaited) return;
    const first = form.current?.querySelector("input");
    first?.scrollIntoView({ block: "center" });
    first?.focus({ preventScroll: true });
  }, [isAwaited]);

  // Places are named, reserved and given back elsewhere too: rows nobody has begun follow, the others stay.
  const wanted = Math.min(seatIds.length, length);
  useEffect(() => {
    if (progress) return;
    const { places } = getValues();
    for (let missing = places.length; missing < wanted; missing += 1) append(blank, { shouldFocus: false });
    const surplus = places.length - wanted;
    if (surplus > 0) remove(indexesOfBlank(places).slice(-surplus));
  }, [wanted, progress, getValues, append, remove]);

  const submit = handleSubmit(async ({ places }) => {
    const begun = places.flatMap((draft, index) => (isBlank(draft) ? [] : [{ draft, index }]));
    onNamed([]);
    if (begun.length === 0)
      return setError("places.0.chosen", { message: t`Choisissez une personne pour une place au moins.` });
    const outcomes = await nameAll(begun.map(({ draft }) => draft));
    onNamed(outcomes.flatMap((outcome) => ("name" in outcome ? [outcome] : [])));
    const failed = begun.flatMap(({ draft }, index) => {
      const outcome = outcomes[index];
      return outcome && "problem" in outcome ? [{ draft, problem: outcome.problem }] : [];
    });
    replace(failed.map(({ draft }) => draft));
    for (const [index, { problem }] of failed.entries())
      setError(`places.${index}.chosen`, { message: problem }, { shouldFocus: index === 0 });
  });

  const { errors } = formState;
  const current = (progress?.done ?? 0) + 1;
  const total = progress?.total ?? 0;
  const others = seatIds.length - wanted;
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <ol className={classes.places}>
        {fields.map((field, index) => {
          const number = index + 1;
          return (
            <li key={field.id} className={classes.place}>
              <PersonPicker
                label={t`Participant ${number}`}
                value={drafts[index]?.chosen ?? ""}
                valueLabel={drafts[index]?.label ?? ""}
                error={errors.places?.[index]?.chosen?.message}
                taken={[
                  ...enrolledIds,
                  ...drafts.flatMap(({ chosen }, at) => (at === index || chosen === newcomer ? [] : [chosen])),
                ]}
                onChoose={(chosen, label) => {
                  clearErrors(`places.${index}`);
                  setValue(`places.${index}`, { ...blank, chosen, label });
                }}
                onNewcomer={(words) => {
                  clearErrors(`places.${index}`);
                  setValue(`places.${index}`, newcomerNamed(words));
                }}
              />
              {drafts[index]?.chosen === newcomer && (
                <NewcomerFields index={index} control={control} register={register} />
              )}
            </li>
          );
        })}
      </ol>
      {others > 0 && (
        <Button variant="default" onClick={() => setLength(length + atOnce)}>
          {t`${plural(others, { one: "Afficher encore # place", other: "Afficher encore # places" })}`}
        </Button>
      )}
      <p className={classes.note}>
        <Trans>
          Vous pouvez en nommer une partie maintenant et le reste plus tard. Pour remplacer ensuite une personne nommée,
          adressez-vous à votre organisme de formation.
        </Trans>
      </p>
      <div className={classes.buttons}>
        <Button type="submit" loading={progress !== null}>
          <Trans>Enregistrer les participants</Trans>
        </Button>
      </div>
      <VisuallyHidden role="status">{progress && t`Inscription ${current} sur ${total}`}</VisuallyHidden>
    </form>
  );
}

const indexesOfBlank = (places: NamingForm["places"]): number[] =>
  places.flatMap((draft, index) => (isBlank(draft) ? [index] : []));
