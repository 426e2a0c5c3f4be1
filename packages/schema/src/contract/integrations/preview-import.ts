import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { refusable } from "../platform/refusable.js";
import { ImportChoice, ImportField, ImportMatch, ImportProblemCode, ImportSubject } from "./import-words.js";

@InputType({ description: "What one column of the file holds." })
export class ImportMappingInput {
  @Field(() => Int, { description: "Number of the column, from 0." })
  column!: number;

  @Field(() => ImportField, { description: "What it holds." })
  field!: ImportField;
}

@InputType({ description: "Which file to try, and how to read it." })
export class PreviewImportInput {
  @Field(() => ID, { description: "The file, sent before with PUT /console/imports." })
  uploadId!: string;

  @Field(() => ImportSubject, { description: "What its rows are about." })
  subject!: ImportSubject;

  @Field(() => [ImportMappingInput], {
    nullable: true,
    description: "What the columns hold; guessed from their headers when left out.",
  })
  mapping?: ImportMappingInput[] | null;
}

@ObjectType({ simpleResolvers: true, description: "A column of the file." })
export class ImportColumn {
  @Field(() => Int, { description: "Its number, from 0." })
  column!: number;

  @Field(() => String, { description: "Its header, as written." })
  header!: string;

  @Field(() => [String], { description: "What its first rows hold." })
  samples!: string[];

  @Field(() => ImportField, { nullable: true, description: "What it is read as; null: it is not read." })
  field?: ImportField | null;
}

@ObjectType({ simpleResolvers: true, description: "Something wrong on a row of the file." })
export class ImportProblem {
  @Field(() => Int, { description: "The row, as the spreadsheet numbers it; the headers are row 1." })
  row!: number;

  @Field(() => ImportField, { description: "The field concerned." })
  field!: ImportField;

  @Field(() => ImportProblemCode, { description: "What is wrong, for programs." })
  code!: ImportProblemCode;

  @Field(() => Boolean, { description: "Whether the row is imported all the same." })
  isWarning!: boolean;

  @Field(() => String, { description: "What is wrong, in the viewer's language." })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: "A row that is there already, and what is proposed." })
export class ImportDuplicate {
  @Field(() => Int, { description: "The row, as the spreadsheet numbers it." })
  row!: number;

  @Field(() => String, { description: "Who or what the row is about." })
  name!: string;

  @Field(() => ImportMatch, { description: "Why it is held for the same." })
  match!: ImportMatch;

  @Field(() => ID, {
    nullable: true,
    description: "The company or learner that is there; null when it stands higher up in the file.",
  })
  existingId?: string | null;

  @Field(() => String, { description: "Its name." })
  existingName!: string;

  @Field(() => Int, { nullable: true, description: "The row higher up in the file, if that is where it stands." })
  existingRow?: number | null;

  @Field(() => ImportChoice, { description: "What is proposed." })
  proposal!: ImportChoice;

  @Field(() => [ImportChoice], { description: "What can be chosen." })
  choices!: ImportChoice[];
}

@ObjectType({ simpleResolvers: true, description: "What an import would do. Nothing is written." })
export class ImportPreview {
  @Field(() => String, { description: "Name of the file." })
  fileName!: string;

  @Field(() => [ImportColumn], { description: "The columns of the file." })
  columns!: ImportColumn[];

  @Field(() => [ImportField], {
    description: "What no column holds yet, and nothing can be imported without: the viewer says where it stands.",
  })
  missingFields!: ImportField[];

  @Field(() => Int, { description: "Rows below the headers, empty ones left out." })
  rowCount!: number;

  @Field(() => Int, { description: "Rows that would make a new record." })
  newCount!: number;

  @Field(() => Int, { description: "Rows that are there already." })
  duplicateCount!: number;

  @Field(() => Int, { description: "Rows that cannot be imported." })
  errorCount!: number;

  @Field(() => Int, { description: "Rows whose company has a parent company, in the file or there already." })
  parentCount!: number;

  @Field(() => [ImportProblem], { description: "What is wrong, the first 500." })
  problems!: ImportProblem[];

  @Field(() => [ImportDuplicate], { description: "What is there already, the first 500." })
  duplicates!: ImportDuplicate[];
}
export const PreviewImportResult = refusable("PreviewImport", ImportPreview);
