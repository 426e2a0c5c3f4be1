import type { Session } from "../session.entity.js";

/** What a session is, but for its slots and its clients. */
export const described = ({ title, reference, programmeId, kind, modality, capacity, centreId }: Session) => ({
  title,
  reference,
  programmeId: programmeId ?? null,
  kind,
  modality,
  capacity: capacity ?? null,
  centreId,
});

type Described = ReturnType<typeof described>;

export interface FieldConfigured {
  field: keyof Described;
  before: string | number | null;
  after: string | number | null;
}

/** What differs between two descriptions. */
export const changed = (before: Described, after: Described): FieldConfigured[] =>
  (Object.keys(before) as (keyof Described)[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
