import { useEffect, useEffectEvent, useState } from "react";
import { useFormState, type FieldValues, type UseFormReturn } from "react-hook-form";

type Latest<Values> = { version: number; values: Values };

/**
 * A form over something that others change too. Untouched, it follows them; once something was typed, it says so and
 * lets the person choose between what is recorded now and what was typed.
 */
export function useLatestVersion<Values extends FieldValues>(form: UseFormReturn<Values>, latest: Latest<Values>) {
  const [read, setRead] = useState(latest);
  const { isDirty, isSubmitting } = useFormState({ control: form.control });
  const isBehind = latest.version !== read.version && !isSubmitting;
  // A new logo makes another version of a centre, and changes nothing of what is typed here.
  const isOther = isBehind && JSON.stringify(latest.values) !== JSON.stringify(read.values);

  function take(taken: Latest<Values>) {
    // The fields stay as they are mounted: the compiler would not register them a second time.
    form.reset(taken.values, { keepFieldsRef: true });
    setRead(taken);
  }

  const follow = useEffectEvent(() => (isOther ? take(latest) : setRead(latest)));
  useEffect(() => {
    if (isBehind && !(isDirty && isOther)) follow();
  }, [isBehind, isDirty, isOther]);

  return {
    expectedVersion: read.version,
    isOutdated: isOther && isDirty,
    takeTheirs: () => take(latest),
    keepMine: () => setRead(latest),
    settle: take,
  };
}
