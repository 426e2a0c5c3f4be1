import type { EntitySchema } from "@mikro-orm/postgresql";
import {
  AccessCentreResolver,
  AccessResolver,
  CompanyAccessResolver,
  ContactAccessResolver,
  ExtranetAccessSchema,
  StaffPlaceSchema,
} from "#access";
import { ProgrammeSchema } from "#catalogue";
import { CompanyResolver, CompanySchema, ContactSchema } from "#companies";
import {
  BookingPublicationsResolver,
  DocumentFiguresResolver,
  DocumentResolver,
  DocumentSchema,
  DocumentVersionResolver,
  DocumentVersionSchema,
  PublicationResolver,
  PublicationSchema,
  ReceiptResolver,
  refuseHidingWithDocuments,
  SessionDocumentsResolver,
  sweepUploads,
  sweepUploadsJob,
  UploadSchema,
} from "#documents";
import { ExtranetDocumentResolver, ExtranetResolver, ExtranetSessionResolver, visibilityListeners } from "#extranet";
import { LiveResolver, notificationListeners, NotificationResolver } from "#notifications";
import { BrandingResolver, CentreSchema, OrganisationSchema } from "#organisations";
import type { Listener } from "#platform/event";
import type { JobHandler } from "#platform/jobs";
import type { Storage } from "#platform/storage";
import type { ConstraintRefusals, Works } from "#platform/work";
import {
  BookingResolver,
  BookingSchema,
  CompanySessionsResolver,
  HistoryResolver,
  SessionConnectionResolver,
  SessionMonthsResolver,
  SessionPublicationResolver,
  SessionPublicationSchema,
  SessionResolver,
  SessionSchema,
  SlotSchema,
} from "#sessions";

/** The line of modules, put together. Listeners speak in this order: the left one first. */
export const entities: EntitySchema[] = [
  OrganisationSchema,
  CentreSchema,
  CompanySchema,
  ContactSchema,
  StaffPlaceSchema,
  ExtranetAccessSchema,
  ProgrammeSchema,
  SessionSchema,
  SlotSchema,
  BookingSchema,
  SessionPublicationSchema,
  UploadSchema,
  DocumentSchema,
  DocumentVersionSchema,
  PublicationSchema,
];

export const resolvers = [
  BrandingResolver,
  CompanyResolver,
  AccessResolver,
  AccessCentreResolver,
  ContactAccessResolver,
  CompanyAccessResolver,
  SessionResolver,
  SessionConnectionResolver,
  SessionMonthsResolver,
  BookingResolver,
  SessionPublicationResolver,
  CompanySessionsResolver,
  HistoryResolver,
  DocumentResolver,
  DocumentVersionResolver,
  PublicationResolver,
  ReceiptResolver,
  BookingPublicationsResolver,
  SessionDocumentsResolver,
  DocumentFiguresResolver,
  ExtranetResolver,
  ExtranetSessionResolver,
  ExtranetDocumentResolver,
  NotificationResolver,
  LiveResolver,
] as const;

export const listeners: readonly Listener[] = [
  refuseHidingWithDocuments,
  ...visibilityListeners,
  ...notificationListeners,
];

export const queues: readonly string[] = [sweepUploads];

export const jobHandlers = (works: Works, storage: Storage): JobHandler[] => [sweepUploadsJob(works, storage)];

/** What two people do at the same moment, the database decides: the loser reads this. */
export const constraintRefusals: ConstraintRefusals = {
  publication_live: "ALREADY_PUBLISHED",
  session_publication_live: "SESSION_ALREADY_PUBLISHED",
};
