import {
  AddDocumentInput,
  AddDocumentResult,
  AddDocumentVersionInput,
  AddDocumentVersionResult,
  DeleteDocumentInput,
  DeleteDocumentResult,
  Document,
  DocumentVersion,
  DocumentViewerCan,
  Person,
  Publication,
  type Refusal,
  RestoreDocumentInput,
  RestoreDocumentResult,
  Session,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { sessionsById, type SessionRow } from "#sessions";
import { addDocument } from "./add-document.js";
import { addDocumentVersion } from "./add-document-version.js";
import { deleteDocument, restoreDocument } from "./delete-document.js";
import { documentsById, versionsOfDocuments, type DocumentRow, type VersionRow } from "./document.loaders.js";
import { documentPolicy } from "./document.policy.js";
import { livePublicationsOfDocuments, type PublicationRow } from "./publication.loaders.js";

type Answer = Promise<DocumentRow | Refusal | null>;

@Resolver(() => Document)
export class DocumentResolver {
  @Mutation(() => AddDocumentResult, { description: "Adds a document to a session from a file uploaded before." })
  addDocument(@Arg("input", () => AddDocumentInput) input: AddDocumentInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => addDocument(work, input));
  }

  @Mutation(() => AddDocumentVersionResult, {
    description: "Gives a document a new version; what is published stays what it was.",
  })
  addDocumentVersion(
    @Arg("input", () => AddDocumentVersionInput) input: AddDocumentVersionInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => addDocumentVersion(work, input));
  }

  @Mutation(() => DeleteDocumentResult, { description: "Puts a document in the trash; refused while it is published." })
  deleteDocument(@Arg("input", () => DeleteDocumentInput) input: DeleteDocumentInput, @Ctx() context: Context): Answer {
    return answer(context, (work) => deleteDocument(work, input));
  }

  @Mutation(() => RestoreDocumentResult, { description: "Takes a document out of the trash." })
  restoreDocument(
    @Arg("input", () => RestoreDocumentInput) input: RestoreDocumentInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => restoreDocument(work, input));
  }

  @FieldResolver(() => Session, { description: "The session it belongs to." })
  session(@Root() document: DocumentRow, @Ctx() context: Context): Promise<SessionRow | null> {
    return context.reading.load(sessionsById, document.sessionId);
  }

  @FieldResolver(() => DocumentVersion, { description: "Its latest version." })
  async currentVersion(@Root() document: DocumentRow, @Ctx() context: Context): Promise<VersionRow | undefined> {
    return (await context.reading.load(versionsOfDocuments, document.id))?.[0];
  }

  @FieldResolver(() => [DocumentVersion], { description: "All its versions, newest first." })
  async versions(@Root() document: DocumentRow, @Ctx() context: Context): Promise<VersionRow[]> {
    return (await context.reading.load(versionsOfDocuments, document.id)) ?? [];
  }

  @FieldResolver(() => [Publication], { description: "Live publications, one per company at most." })
  async livePublications(@Root() document: DocumentRow, @Ctx() context: Context): Promise<PublicationRow[]> {
    return (await context.reading.load(livePublicationsOfDocuments, document.id)) ?? [];
  }

  @FieldResolver(() => DocumentViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() document: DocumentRow, @Ctx() context: Context): DocumentViewerCan {
    const viewer = staffOf(context);
    const add = documentPolicy.add(viewer, document);
    const isThere = !document.sessionDeletedAt;
    return {
      publish: isThere && document.isPublishable && documentPolicy.publish(viewer, document),
      delete: add,
      addVersion: isThere && add,
    };
  }
}

@Resolver(() => DocumentVersion)
export class DocumentVersionResolver {
  @FieldResolver(() => Person, { description: "Who added it." })
  addedBy(@Root() version: VersionRow, @Ctx() context: Context): Promise<PersonRow | null> {
    return context.reading.load(staffById, version.addedBy);
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const { id } = await context.work(act);
    return context.reading.load(documentsById, id);
  });
}
