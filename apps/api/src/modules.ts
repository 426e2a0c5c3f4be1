import type { EntitySchema } from "@mikro-orm/postgresql";
import { accessEntities, accessJobs, accessListeners, accessQueues, accessResolvers } from "#access";
import { calendarEntities, calendarListeners, calendarResolvers } from "#calendar";
import { catalogueEntities, catalogueResolvers } from "#catalogue";
import { companyEntities, companyResolvers } from "#companies";
import { documentEntities, documentJobs, documentListeners, documentQueues, documentResolvers } from "#documents";
import { enrolmentEntities, enrolmentListeners, enrolmentResolvers } from "#enrolments";
import { extranetResolvers, visibilityListeners } from "#extranet";
import { ImportResolver, integrationJobs, integrationQueues, MergeResolver } from "#integrations";
import { CompanyHistoryResolver, HistoryPeopleResolver, JournalResolver, SessionHistoryResolver } from "#journal";
import { mailJobs, mailQueues, mailResolvers, MailSchema } from "#mails";
import {
  ExtranetNotificationsResolver,
  LiveResolver,
  notificationListeners,
  NotificationResolver,
} from "#notifications";
import {
  BrandingResolver,
  CentreResolver,
  CentreSchema,
  OrganisationResolver,
  OrganisationSchema,
} from "#organisations";
import type { Antivirus } from "#platform/antivirus/antivirus";
import type { Door } from "#platform/context";
import type { Listener } from "#platform/event";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { MailTransport } from "#platform/mail/transport";
import type { Storage } from "#platform/storage";
import { sweepOrphans, sweepOrphansJob, type FileKey } from "#platform/sweep-orphans.job";
import type { ConstraintRefusals, Works } from "#platform/work";
import { proposalJobs, proposalListeners, proposalQueues, proposalResolvers } from "#proposals";
import { sessionEntities, sessionResolvers } from "#sessions";
import { purgeTrash, purgeTrashJob, TrashResolver, TrashWarningResolver } from "#trash";

/** The line of modules, put together. Listeners speak in this order: the left one first. */
export const entities: EntitySchema[] = [
  OrganisationSchema,
  CentreSchema,
  MailSchema,
  ...companyEntities,
  ...accessEntities,
  ...catalogueEntities,
  ...sessionEntities,
  ...enrolmentEntities,
  ...calendarEntities,
  ...documentEntities,
];

export const resolvers = [
  BrandingResolver,
  OrganisationResolver,
  CentreResolver,
  ...mailResolvers,
  ...companyResolvers,
  ...accessResolvers,
  ...catalogueResolvers,
  ...sessionResolvers,
  ...calendarResolvers,
  ...enrolmentResolvers,
  ...documentResolvers,
  ...proposalResolvers,
  ...extranetResolvers,
  NotificationResolver,
  ExtranetNotificationsResolver,
  LiveResolver,
  ImportResolver,
  MergeResolver,
  SessionHistoryResolver,
  CompanyHistoryResolver,
  HistoryPeopleResolver,
  JournalResolver,
  TrashResolver,
  TrashWarningResolver,
] as const;

export const listeners: readonly Listener[] = [
  ...accessListeners,
  ...enrolmentListeners,
  ...calendarListeners,
  ...documentListeners,
  ...proposalListeners,
  ...visibilityListeners,
  ...notificationListeners,
];

export const queues: readonly string[] = [
  sweepOrphans,
  ...documentQueues,
  ...mailQueues,
  ...accessQueues,
  ...integrationQueues,
  purgeTrash,
  ...proposalQueues,
];

/** Every column that names a kept file: what none of them names is swept. */
export const fileKeys: readonly FileKey[] = [
  { table: "centre", column: "logo_key" },
  { table: "upload", column: "storage_key" },
  { table: "document_version", column: "storage_key" },
  { table: "publication", column: "storage_key" },
  { table: "received_document", column: "storage_key" },
  { table: "import_file", column: "storage_key" },
  { table: "mail_attachment", column: "storage_key" },
];

/** What jobs work with. */
export interface Workshop {
  works: Works;
  door: Door;
  links: Links;
  storage: Storage;
  antivirus: Antivirus;
  mail: MailTransport;
}

export const jobHandlers = (workshop: Workshop): JobHandler[] => [
  sweepOrphansJob(workshop.works, workshop.door, workshop.storage, fileKeys),
  ...documentJobs(workshop),
  ...mailJobs(workshop),
  ...accessJobs(workshop),
  ...integrationJobs(workshop),
  purgeTrashJob(workshop.works, workshop.door),
  ...proposalJobs(workshop),
];

/** What two people do at the same moment, the database decides: the loser reads this. */
export const constraintRefusals: ConstraintRefusals = {
  account_email_key: "LOGIN_EMAIL_TAKEN",
  passkey_credential: "PASSKEY_ALREADY_ADDED",
  extranet_access_of_account: "ALREADY_HAS_ACCESS",
  extranet_access_open: "ALREADY_HAS_ACCESS",
  staff_place_email: "USER_ALREADY_THERE",
  staff_place_organisation_id_account_id_key: "USER_ALREADY_THERE",
  publication_live: "ALREADY_PUBLISHED",
  session_organisation_id_reference_key: "REFERENCE_TAKEN",
  booking_organisation_id_session_id_company_id_key: "ALREADY_BOOKED",
  session_publication_live: "SESSION_ALREADY_PUBLISHED",
  centre_host_key: "HOST_TAKEN",
  centre_organisation_id_name_key: "CENTRE_NAME_TAKEN",
  company_siret: "DUPLICATE_SIRET",
  contact_primary: "STALE",
  calendar_feed_of_contact: "STALE",
  enrolment_active: "ALREADY_ENROLLED",
  received_document_upload: "UPLOAD_NOT_FOUND",
};
