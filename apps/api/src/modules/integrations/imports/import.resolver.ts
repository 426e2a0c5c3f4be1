import {
  Import,
  ImportKept,
  type ImportPreview,
  ImportProblem,
  Person,
  PreviewImportInput,
  PreviewImportResult,
  type Refusal,
  StartImportInput,
  StartImportResult,
  UndoImportInput,
  UndoImportResult,
} from "@passerelle/schema/contract";
import { importProblemSentence, isWarning, type Locale } from "@passerelle/schema/vocabulary";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import {
  importsById,
  keptOfImport,
  lastImports,
  problemsOfImport,
  type ImportRow,
  type KeptRow,
  type ProblemRow,
} from "./import.queries.js";
import { previewImport } from "./preview-import.js";
import { mayImport } from "./receive-import-file.js";
import { startImport } from "./start-import.js";
import { undoImport } from "./undo-import.js";

type Answer = Promise<ImportRow | Refusal | null>;

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => PreviewImportResult, { description: "What an import would do, row by row. Nothing is written." })
  previewImport(
    @Arg("input", () => PreviewImportInput) input: PreviewImportInput,
    @Ctx() context: Context,
  ): Promise<ImportPreview | Refusal> {
    const viewer = importer(context);
    return orRefusal(context, async () => {
      const preview = await previewImport(context.reading, context.storage, viewer, input);
      return { ...preview, problems: preview.problems.map((problem) => inWords(problem, context.locale)) };
    });
  }

  @Query(() => [Import], { description: "The last imports, newest first." })
  imports(@Ctx() context: Context): Promise<ImportRow[]> {
    importer(context);
    return lastImports(context.reading);
  }

  @Query(() => Import, { nullable: true, description: "One import, or null." })
  import(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ImportRow | null> {
    importer(context);
    return isId(id) ? context.reading.load(importsById, id) : Promise.resolve(null);
  }

  @Mutation(() => StartImportResult, {
    description: "Starts to import a file. People who are created receive nothing (R-123).",
  })
  startImport(@Arg("input", () => StartImportInput) input: StartImportInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => startImport(work, context.storage, input));
  }

  @Mutation(() => UndoImportResult, {
    description: "Takes back what an import made, but for what somebody used or changed since.",
  })
  undoImport(@Arg("input", () => UndoImportInput) input: UndoImportInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => undoImport(work, input));
  }

  @FieldResolver(() => Person, { description: "Who started it." })
  startedBy(@Root() row: ImportRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.reading.load(staffById, row.startedBy);
  }

  @FieldResolver(() => [ImportProblem], { description: "What was wrong in the file, the first 500." })
  async problems(@Root() row: ImportRow, @Ctx() context: Context): Promise<ImportProblem[]> {
    return (await problemsOfImport(context.reading, row.id)).map((problem) => inWords(problem, context.locale));
  }

  @FieldResolver(() => [ImportKept], { description: "What undoing could not take back, the first 500." })
  async kept(@Root() row: ImportRow, @Ctx() context: Context): Promise<ImportKept[]> {
    return (await keptOfImport(context.reading, row.id)).map(({ row: number, name, outcome }) => ({
      row: number,
      name,
      reason: reasons[outcome][context.locale],
    }));
  }
}

const reasons: Record<KeptRow["outcome"], Record<Locale, string>> = {
  KEPT_CHANGED: { FR: "La fiche a été modifiée depuis l’import.", EN: "The record was changed since the import." },
  KEPT_USED: { FR: "La fiche est utilisée ailleurs.", EN: "The record is used elsewhere." },
};

function inWords(problem: ProblemRow, locale: Locale): ImportProblem {
  const { fr, en } = importProblemSentence(problem);
  return {
    row: problem.row,
    field: problem.field,
    code: problem.code,
    isWarning: isWarning(problem.code),
    message: locale === "EN" ? en : fr,
  };
}

/** Whoever may not import has no such door. */
function importer(context: Context) {
  const viewer = staffOf(context);
  authorise(viewer, mayImport, undefined);
  return viewer;
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  importer(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(importsById, id);
  });
}
