import { Field, ID, ObjectType } from "type-graphql";
import type {
  TrashKeepReason as KeepReason,
  TrashKind as Kind,
  TrashWarningCode as WarningCode,
} from "../../vocabulary/index.js";
import { DocumentKind } from "../documents/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";

export const TrashKind = closedList<Kind>("TrashKind", "What the trash holds.", {
  SESSION: "A session, with all that hangs from it.",
  ENROLMENT: "A learner removed from a session.",
  DOCUMENT: "A document of a session.",
  RECEIVED_DOCUMENT: "A document that a client sent.",
  LEARNER: "A person of a client who is trained.",
  CONTACT: "A contact of a client.",
});
export type TrashKind = Kind;

export const TrashKeepReason = closedList<KeepReason>(
  "TrashKeepReason",
  "Why something stays when its time in the trash is over.",
  {
    CLIENT_HOLDS: "The client still sees it, or documents of it.",
    LEGAL_RECORD: "It is evidence that the law has kept for years.",
    IN_USE: "Other records depend on it.",
  },
);
export type TrashKeepReason = KeepReason;

export const TrashWarningCode = closedList<WarningCode>(
  "TrashWarningCode",
  "What has changed meanwhile around something in the trash.",
  {
    COMPANY_MERGED: "A client is now part of another one.",
    TRAINER_DELETED: "A trainer of its slots is in the trash.",
    VENUE_DELETED: "A venue of its slots is in the trash.",
    SESSION_DELETED: "Its session is in the trash too.",
    LEARNER_DELETED: "The learner is in the trash too.",
  },
);
export type TrashWarningCode = WarningCode;

@ObjectType({
  simpleResolvers: true,
  description: "What whoever restores it should know; it does not stand in the way.",
})
export class TrashWarning {
  @Field(() => TrashWarningCode, { description: "What has changed." })
  code!: TrashWarningCode;

  @Field(() => String, { description: "Name of what has changed." })
  name!: string;

  @Field(() => ID, { description: "Id of what has changed." })
  subjectId!: string;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with something in the trash." })
export class TrashItemViewerCan {
  @Field(() => Boolean, { description: "Restore it, as it was." })
  restore!: boolean;

  @Field(() => Boolean, { description: "Delete it for good before its day." })
  purge!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "Something in the trash." })
export class TrashItem {
  @Field(() => ID, { description: "Id of what was deleted." })
  id!: string;

  @Field(() => TrashKind, { description: "What it is." })
  kind!: TrashKind;

  @Field(() => String, { description: "Its title, or the name of the person." })
  title!: string;

  @Field(() => DocumentKind, { nullable: true, description: "Of a document: which one." })
  documentKind?: DocumentKind | null;

  @Field(() => DateTimeScalar, { description: "When it was deleted." })
  deletedAt!: Date;
}
