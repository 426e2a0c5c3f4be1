import { Field, InputType } from "type-graphql";
import {
  DeleteDocumentInput,
  PublishDocumentInput,
  PublishDocumentsInput,
  ReplacePublicationsInput,
  WithdrawPublicationInput,
} from "../documents/index.js";
import { EnrolmentsInput, RemoveEnrolmentInput, RestoreEnrolmentInput } from "../enrolments/index.js";
import { refusable } from "../platform/refusable.js";
import {
  ArchiveSessionInput,
  DeleteSessionInput,
  PublishSessionInput,
  RestoreSessionInput,
  SetBookingStatusInput,
  UnpublishSessionInput,
} from "../sessions/index.js";
import { Extranet } from "./extranet.js";

/** Each field bears the name of the mutation that would do it, and takes what that one takes. */
@InputType({ description: "One act, and no other, of which the client's screen is asked for before it is done." })
export class PreviewActInput {
  @Field(() => PublishSessionInput, { nullable: true, description: "The session shown to a company." })
  publishSession?: PublishSessionInput;

  @Field(() => UnpublishSessionInput, { nullable: true, description: "The session hidden from a company." })
  unpublishSession?: UnpublishSessionInput;

  @Field(() => SetBookingStatusInput, { nullable: true, description: "The status of a company in the session." })
  setBookingStatus?: SetBookingStatusInput;

  @Field(() => DeleteSessionInput, { nullable: true, description: "The session put in the trash." })
  deleteSession?: DeleteSessionInput;

  @Field(() => RestoreSessionInput, { nullable: true, description: "The session taken out of the trash." })
  restoreSession?: RestoreSessionInput;

  @Field(() => ArchiveSessionInput, { nullable: true, description: "The session taken out of the default list." })
  archiveSession?: ArchiveSessionInput;

  @Field(() => RemoveEnrolmentInput, { nullable: true, description: "The learner removed from its session." })
  removeEnrolment?: RemoveEnrolmentInput;

  @Field(() => EnrolmentsInput, { nullable: true, description: "The learners removed from their session." })
  removeEnrolments?: EnrolmentsInput;

  @Field(() => RestoreEnrolmentInput, { nullable: true, description: "The enrolment taken out of the trash." })
  restoreEnrolment?: RestoreEnrolmentInput;

  @Field(() => EnrolmentsInput, { nullable: true, description: "The enrolments taken out of the trash." })
  restoreEnrolments?: EnrolmentsInput;

  @Field(() => PublishDocumentInput, { nullable: true, description: "The document published to a company." })
  publishDocument?: PublishDocumentInput;

  @Field(() => PublishDocumentsInput, { nullable: true, description: "Several documents published in one act." })
  publishDocuments?: PublishDocumentsInput;

  @Field(() => ReplacePublicationsInput, { nullable: true, description: "Documents in the place of others." })
  replacePublications?: ReplacePublicationsInput;

  @Field(() => WithdrawPublicationInput, { nullable: true, description: "The published document taken back." })
  withdrawPublication?: WithdrawPublicationInput;

  @Field(() => DeleteDocumentInput, { nullable: true, description: "The document put in the trash." })
  deleteDocument?: DeleteDocumentInput;
}

export const PreviewActResult = refusable("PreviewAct", Extranet);
export type PreviewActResult = typeof PreviewActResult;
