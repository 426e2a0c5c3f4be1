import { registerEnumType } from "type-graphql";

/** An enum of the schema from a closed list of the vocabulary: inside and outside, a value has one spelling. */
export function closedList<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): { readonly [Key in Value]: Key } {
  const names = Object.keys(values) as Value[];
  const list = Object.fromEntries(names.map((value) => [value, value])) as { readonly [Key in Value]: Key };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(list, { name, description, valuesConfig: valuesConfig as Record<Value, { description: string }> });
  return list;
}
