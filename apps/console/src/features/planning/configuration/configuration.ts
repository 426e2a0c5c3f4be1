import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { ConfigurationForm_SessionFragment, ConfigureSessionInput } from "#gql";
import { newSession } from "../create/new-session.ts";

const { programme, kind, modality, capacity, centreId } = newSession.shape;

/** What a session is, as it is changed: its title and its reference stand. */
export const configuration = z.object({
  programme,
  title: z.string().trim().min(1).max(limits.title),
  reference: z.string().trim().min(1).max(limits.reference),
  kind,
  modality,
  capacity,
  centreId,
});
export type Configuration = z.infer<typeof configuration>;

export const formOf = (session: ConfigurationForm_SessionFragment): Configuration => ({
  programme: session.programme && { id: session.programme.id, name: session.programme.title },
  title: session.title,
  reference: session.reference,
  kind: session.kind,
  modality: session.modality,
  capacity: session.capacity ?? "",
  centreId: session.centre.id,
});

export const writtenOf = (typed: Configuration): Omit<ConfigureSessionInput, "sessionId" | "expectedVersion"> => ({
  title: typed.title,
  reference: typed.reference,
  programmeId: typed.programme?.id ?? null,
  kind: typed.kind,
  modality: typed.modality,
  capacity: typed.capacity === "" ? null : typed.capacity,
  centreId: typed.centreId,
});
