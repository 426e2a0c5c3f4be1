import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { PlanSessionInput, RefusalCode } from "#gql";
import { inputOf, type SlotDraft } from "../slots/slot-draft.ts";

/** What is filled in of a new session, but for its slots. */
export const newSession = z
  .object({
    programme: z.object({ id: z.string(), name: z.string(), hours: z.number().optional() }).nullable(),
    title: z.string().max(limits.title),
    reference: z.string().max(limits.reference),
    kind: z.enum(["INTER", "INTRA"]),
    modality: z.enum(["ON_SITE", "REMOTE", "MIXED", "E_LEARNING"]),
    capacity: z.union([z.literal(""), z.number().int().min(1).max(limits.capacity)]),
    centreId: z.string().min(1),
    companyIds: z.array(z.string()),
  })
  .refine(({ title, programme }) => title.trim() !== "" || programme !== null, { path: ["title"] })
  .refine(({ kind, companyIds }) => kind === "INTER" || companyIds.length > 0, { path: ["companyIds"] });
export type NewSession = z.infer<typeof newSession>;

export const emptySession: NewSession = {
  programme: null,
  title: "",
  reference: "",
  kind: "INTER",
  modality: "ON_SITE",
  capacity: "",
  centreId: "",
  companyIds: [],
};

/** Blanks mean: as usual. */
export const writtenOf = (typed: NewSession, slots: readonly SlotDraft[]): PlanSessionInput => ({
  programmeId: typed.programme?.id,
  title: typed.title.trim() || null,
  reference: typed.reference.trim() || null,
  kind: typed.kind,
  modality: typed.modality,
  capacity: typed.capacity === "" ? null : typed.capacity,
  centreId: typed.centreId,
  companyIds: typed.companyIds,
  slots: slots.map(inputOf),
});

/** The refusals that speak of one field. */
export const fieldOfRefusal: Partial<Record<RefusalCode, keyof NewSession>> = {
  TITLE_MISSING: "title",
  REFERENCE_TAKEN: "reference",
  CAPACITY_INVALID: "capacity",
  CAPACITY_TOO_SMALL: "capacity",
  INTRA_COMPANY_MISSING: "companyIds",
  INTRA_ONE_COMPANY: "kind",
  COMPANY_MERGED: "companyIds",
  PROGRAMME_ARCHIVED: "programme",
};
