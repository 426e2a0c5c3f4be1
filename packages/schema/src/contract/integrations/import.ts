import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";
import { refusable } from "../platform/refusable.js";
import { ImportChoice, ImportState, ImportSubject } from "./import-words.js";
import { ImportMappingInput, ImportProblem } from "./preview-import.js";

@InputType({ description: "What is done with one row that is there already." })
export class ImportChoiceInput {
  @Field(() => Int, { description: "The row, as the spreadsheet numbers it." })
  row!: number;

  @Field(() => ImportChoice, { description: "What is done with it." })
  choice!: ImportChoice;
}

@InputType({ description: "Which file to import, and how." })
export class StartImportInput {
  @Field(() => ID, { description: "The file, sent before with PUT /console/imports." })
  uploadId!: string;

  @Field(() => ImportSubject, { description: "What its rows are about." })
  subject!: ImportSubject;

  @Field(() => ID, {
    nullable: true,
    description: "The centre of new companies; the organisation's first when left out.",
  })
  centreId?: string | null;

  @Field(() => [ImportMappingInput], {
    nullable: true,
    description: "What the columns hold; guessed from their headers when left out.",
  })
  mapping?: ImportMappingInput[] | null;

  @Field(() => [ImportChoiceInput], { nullable: true, description: "What is done with rows that are there already." })
  choices?: ImportChoiceInput[] | null;

  @Field(() => ImportChoice, {
    nullable: true,
    description: "What is done with those that are not named; they are merged when left out.",
  })
  otherwise?: ImportChoice | null;
}

@ObjectType({ simpleResolvers: true, description: "Something that undoing could not take back." })
export class ImportKept {
  @Field(() => Int, { description: "The row of the file." })
  row!: number;

  @Field(() => String, { description: "Who or what was kept." })
  name!: string;

  @Field(() => String, { description: "Why, in the viewer's language." })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: "An import: people it creates receive nothing (R-123)." })
export class Import {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Name of the file." })
  fileName!: string;

  @Field(() => ImportSubject, { description: "What its rows are about." })
  subject!: ImportSubject;

  @Field(() => ImportState, { description: "Where it stands." })
  state!: ImportState;

  @Field(() => Int, { description: "Rows of the file." })
  rowCount!: number;

  @Field(() => Int, { description: "Rows that are done." })
  doneCount!: number;

  @Field(() => Int, { description: "Records made: companies, contacts and learners." })
  createdCount!: number;

  @Field(() => Int, { description: "Records filled in." })
  changedCount!: number;

  @Field(() => Int, { description: "Rows that changed nothing." })
  skippedCount!: number;

  @Field(() => Int, { description: "Rows that could not be imported." })
  errorCount!: number;

  @Field(() => Int, { description: "Records taken back by undoing." })
  undoneCount!: number;

  @Field(() => Int, { description: "Records that undoing could not take back." })
  keptCount!: number;

  @Field(() => DateTimeScalar, { description: "When it was started." })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When its last row was done." })
  finishedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was undone." })
  undoneAt?: Date | null;

  @Field(() => [ImportProblem], { description: "What was wrong in the file, the first 500." })
  problems?: ImportProblem[];

  @Field(() => [ImportKept], { description: "What undoing could not take back, the first 500." })
  kept?: ImportKept[];
}
export const StartImportResult = refusable("StartImport", Import);

@InputType({ description: "Which import to undo." })
export class UndoImportInput {
  @Field(() => ID, { description: "The import." })
  importId!: string;
}
export const UndoImportResult = refusable("UndoImport", Import);
