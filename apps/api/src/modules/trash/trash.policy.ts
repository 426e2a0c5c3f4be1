import type { TrashKind } from "@passerelle/schema/vocabulary";
import { companyPolicy } from "#companies";
import { coordinates, isStaff, type Viewer } from "#platform/viewer";

type Trashed = { kind: TrashKind; centreId: string };

/** People belong to companies, which the staff of every centre share; sessions and their papers to a centre (SPEC 1.1). */
const isOfCompany = (kind: TrashKind): boolean => kind === "LEARNER" || kind === "CONTACT";

export const trashPolicy = {
  restore: (viewer: Viewer, { kind, centreId }: Trashed): boolean =>
    isOfCompany(kind) ? companyPolicy.edit(viewer) : coordinates(viewer, centreId),
  /** What is kept beyond its time is kept under restriction (GDPR): coordinators no longer find it. */
  readArchive: (viewer: Viewer): boolean => isStaff(viewer) && viewer.role === "ADMIN",
  /** What nobody can bring back is for the administrators, and for the house when its day has come. */
  purge: (viewer: Viewer): boolean => viewer.kind === "house" || (isStaff(viewer) && viewer.role === "ADMIN"),
};
