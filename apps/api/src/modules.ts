import type { EntitySchema } from "@mikro-orm/postgresql";
import { accessEntities, accessJobs, accessListeners, accessQueues, accessResolvers } from "#access";
import {
  CatalogueRightsResolver,
  ProgrammeModuleSchema,
  ProgrammeResolver,
  ProgrammeSchema,
  ProgrammeVersionResolver,
  ProgrammeVersionSchema,
  WriteProgrammeResolver,
} from "#catalogue";
import {
  CompanyResolver,
  CompanySchema,
  ContactResolver,
  ContactSchema,
  LearnerResolver,
  LearnerSchema,
  WriteCompanyResolver,
} from "#companies";
import {
  CalendarFeedResolver,
  CalendarFeedSchema,
  calendarFeedListeners,
  CompanyCalendarFeedsResolver,
  ExtranetCalendarFeedResolver,
  SessionCalendarResolver,
  TrainerCalendarFeedsResolver,
} from "#calendar";
import {
  askAgainListeners,
  BookingPublicationsResolver,
  BookingReceivedDocumentsResolver,
  CompanyReceivedDocumentsResolver,
  BookingExpectedDocumentsResolver,
  CompanyExpectedDocumentsResolver,
  DocumentEnrolmentResolver,
  DocumentFiguresResolver,
  DocumentResolver,
  DocumentSchema,
  DocumentVersionResolver,
  EnrolmentDocumentsResolver,
  keepRemovedWithDocuments,
  DocumentVersionSchema,
  expectedDocumentListeners,
  ExpectedDocumentResolver,
  ExpectedDocumentSchema,
  NextStepResolver,
  PublicationResolver,
  PublishingPlanResolver,
  PublishingTogetherResolver,
  PublicationSchema,
  ReceiptResolver,
  ReceivedDocumentResolver,
  ReceivedDocumentSchema,
  SessionReceivedDocumentsResolver,
  refuseHidingWithDocuments,
  remindExpected,
  remindExpectedJob,
  scanUpload,
  scanUploadJob,
  SessionDocumentsResolver,
  sweepUploads,
  sweepUploadsJob,
  UploadSchema,
} from "#documents";
import { enrolmentEntities, enrolmentListeners, enrolmentResolvers } from "#enrolments";
import {
  ExtranetDocumentResolver,
  ExtranetLearnerResolver,
  LearnerOfDocumentResolver,
  ParticipantResolver,
  ParticipantsResolver,
  SessionDetailResolver,
  ExtranetExpectedDocumentResolver,
  ExtranetExpectedDocumentsResolver,
  ExtranetPreviewResolver,
  ExtranetResolver,
  PreviewActResolver,
  SessionExpectedDocumentsResolver,
  ExtranetSessionResolver,
  SentDocumentResolver,
  SentDocumentsResolver,
  SessionSentDocumentsResolver,
  visibilityListeners,
} from "#extranet";
import {
  ImportResolver,
  MergeResolver,
  runImport,
  runImportJob,
  sweepImportFiles,
  sweepImportFilesJob,
  undoImport,
  undoImportJob,
} from "#integrations";
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
import { MailResolver, MailRightsResolver, MailSchema, sendMailJob, sendMails } from "#mails";
import { CompanyHistoryResolver, HistoryPeopleResolver, JournalResolver, SessionHistoryResolver } from "#journal";
import type { Antivirus } from "#platform/antivirus/antivirus";
import type { Door } from "#platform/context";
import type { Listener } from "#platform/event";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { MailTransport } from "#platform/mail/transport";
import type { Storage } from "#platform/storage";
import { sweepOrphans, sweepOrphansJob, type FileKey } from "#platform/sweep-orphans.job";
import type { ConstraintRefusals, Works } from "#platform/work";
import {
  BookingResolver,
  BookingSchema,
  CompanySessionsResolver,
  SessionActsResolver,
  SessionConnectionResolver,
  ProgrammeSessionsResolver,
  SessionMonthsResolver,
  SessionProgrammeResolver,
  SessionPublicationResolver,
  SessionPublicationSchema,
  SessionResolver,
  SessionSchema,
  CentrePlanningResolver,
  PlanningResolver,
  PlanningRightsResolver,
  SessionConflictsResolver,
  SlotConflictResolver,
  SlotResolver,
  SlotSchema,
  TrainerResolver,
  TrainerSchema,
  VenueResolver,
  VenueSchema,
} from "#sessions";
import { purgeTrash, purgeTrashJob, TrashResolver, TrashWarningResolver } from "#trash";

/** The line of modules, put together. Listeners speak in this order: the left one first. */
export const entities: EntitySchema[] = [
  OrganisationSchema,
  CentreSchema,
  MailSchema,
  CompanySchema,
  ContactSchema,
  LearnerSchema,
  ...accessEntities,
  ProgrammeSchema,
  ProgrammeVersionSchema,
  ProgrammeModuleSchema,
  SessionSchema,
  SlotSchema,
  TrainerSchema,
  VenueSchema,
  BookingSchema,
  SessionPublicationSchema,
  ...enrolmentEntities,
  CalendarFeedSchema,
  UploadSchema,
  DocumentSchema,
  DocumentVersionSchema,
  PublicationSchema,
  ReceivedDocumentSchema,
  ExpectedDocumentSchema,
];

export const resolvers = [
  BrandingResolver,
  OrganisationResolver,
  CentreResolver,
  MailResolver,
  MailRightsResolver,
  CompanyResolver,
  WriteCompanyResolver,
  ContactResolver,
  LearnerResolver,
  ...accessResolvers,
  ProgrammeResolver,
  CatalogueRightsResolver,
  ProgrammeVersionResolver,
  WriteProgrammeResolver,
  SessionResolver,
  SessionActsResolver,
  SessionProgrammeResolver,
  ProgrammeSessionsResolver,
  SessionConnectionResolver,
  SessionMonthsResolver,
  BookingResolver,
  SessionPublicationResolver,
  CompanySessionsResolver,
  CentrePlanningResolver,
  PlanningResolver,
  PlanningRightsResolver,
  SlotResolver,
  SessionConflictsResolver,
  SlotConflictResolver,
  TrainerResolver,
  VenueResolver,
  CalendarFeedResolver,
  CompanyCalendarFeedsResolver,
  TrainerCalendarFeedsResolver,
  SessionCalendarResolver,
  ExtranetCalendarFeedResolver,
  ...enrolmentResolvers,
  DocumentResolver,
  DocumentVersionResolver,
  DocumentEnrolmentResolver,
  EnrolmentDocumentsResolver,
  NextStepResolver,
  PublicationResolver,
  PublishingTogetherResolver,
  PublishingPlanResolver,
  ReceiptResolver,
  BookingPublicationsResolver,
  SessionDocumentsResolver,
  DocumentFiguresResolver,
  ReceivedDocumentResolver,
  BookingReceivedDocumentsResolver,
  SessionReceivedDocumentsResolver,
  CompanyReceivedDocumentsResolver,
  ExpectedDocumentResolver,
  BookingExpectedDocumentsResolver,
  CompanyExpectedDocumentsResolver,
  ExtranetResolver,
  ExtranetPreviewResolver,
  PreviewActResolver,
  ExtranetSessionResolver,
  ExtranetDocumentResolver,
  ExtranetLearnerResolver,
  LearnerOfDocumentResolver,
  SessionDetailResolver,
  ParticipantResolver,
  ParticipantsResolver,
  SentDocumentResolver,
  SentDocumentsResolver,
  SessionSentDocumentsResolver,
  ExtranetExpectedDocumentResolver,
  ExtranetExpectedDocumentsResolver,
  SessionExpectedDocumentsResolver,
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
  keepRemovedWithDocuments,
  ...calendarFeedListeners,
  refuseHidingWithDocuments,
  ...expectedDocumentListeners,
  ...askAgainListeners,
  ...visibilityListeners,
  ...notificationListeners,
];

export const queues: readonly string[] = [
  sweepOrphans,
  sweepUploads,
  scanUpload,
  remindExpected,
  sendMails,
  ...accessQueues,
  sweepImportFiles,
  runImport,
  undoImport,
  purgeTrash,
];

/** Every column that names a kept file: what none of them names is swept. */
export const fileKeys: readonly FileKey[] = [
  { table: "centre", column: "logo_key" },
  { table: "upload", column: "storage_key" },
  { table: "document_version", column: "storage_key" },
  { table: "publication", column: "storage_key" },
  { table: "received_document", column: "storage_key" },
  { table: "import_file", column: "storage_key" },
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

export const jobHandlers = ({ works, door, links, storage, antivirus, mail }: Workshop): JobHandler[] => [
  sweepOrphansJob(works, door, storage, fileKeys),
  sweepUploadsJob(works, storage),
  scanUploadJob(works, storage, antivirus),
  remindExpectedJob(works, links),
  sendMailJob(works, mail),
  ...accessJobs({ works, door, links }),
  sweepImportFilesJob(works, storage),
  runImportJob(works, storage),
  undoImportJob(works),
  purgeTrashJob(works, door),
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
