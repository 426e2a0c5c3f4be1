/** What every step receives: what was typed before, and where to go with what is typed now. */
export type StepProps<Value> = {
  value: Value;
  onNext: (value: Value) => void;
  onBack?: () => void;
  number: number;
  count: number;
  refusal: string | undefined;
  busy?: boolean;
};
