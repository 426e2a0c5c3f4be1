import {
  OrganisationViewerCan,
  Person,
  Programme,
  ProgrammeConnection,
  ProgrammeModule,
  ProgrammesArguments,
  ProgrammeVersion,
  ProgrammeViewerCan,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { staffById, type PersonRow } from "#access";
import { staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import {
  latestVersionsOfProgrammes,
  modulesOfVersions,
  programmesById,
  versionsOfProgrammes,
  type ModuleRow,
  type ProgrammeRow,
  type VersionRow,
} from "./programme.loaders.js";
import { programmePolicy } from "./programme.policy.js";
import { listProgrammes } from "./programme.queries.js";

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection, { description: "The programmes of the catalogue." })
  programmes(@Args(() => ProgrammesArguments) page: ProgrammesArguments, @Ctx() context: Context) {
    staffOf(context);
    return listProgrammes(context.reading, page);
  }

  @Query(() => Programme, { nullable: true, description: "One programme, archived or not, or null." })
  programme(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ProgrammeRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(programmesById, id) : Promise.resolve(null);
  }

  @FieldResolver(() => ProgrammeVersion, {
    description: "Its latest version: what a session planned now is made from.",
  })
  version(@Root() programme: ProgrammeRow, @Ctx() context: Context): Promise<VersionRow | null> {
    return context.reading.load(latestVersionsOfProgrammes, programme.id);
  }

  @FieldResolver(() => [ProgrammeVersion], { description: "All its versions, the latest first." })
  async versions(@Root() programme: ProgrammeRow, @Ctx() context: Context): Promise<VersionRow[]> {
    return (await context.reading.load(versionsOfProgrammes, programme.id)) ?? [];
  }

  @FieldResolver(() => [ProgrammeModule], { description: "The modules of its latest version, in their order." })
  async modules(@Root() programme: ProgrammeRow, @Ctx() context: Context): Promise<ModuleRow[]> {
    const version = await context.reading.load(latestVersionsOfProgrammes, programme.id);
    return (version && (await context.reading.load(modulesOfVersions, version.id))) ?? [];
  }

  @FieldResolver(() => ProgrammeViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Ctx() context: Context): ProgrammeViewerCan {
    return { edit: programmePolicy.edit(staffOf(context)) };
  }
}

@Resolver(() => OrganisationViewerCan)
export class CatalogueRightsResolver {
  @FieldResolver(() => Boolean, { description: "Add programmes to the catalogue." })
  writeCatalogue(@Ctx() context: Context): boolean {
    return programmePolicy.edit(staffOf(context));
  }
}

@Resolver(() => ProgrammeVersion)
export class ProgrammeVersionResolver {
  @FieldResolver(() => [ProgrammeModule], { description: "Its modules, in their order." })
  async modules(@Root() version: VersionRow, @Ctx() context: Context): Promise<ModuleRow[]> {
    return (await context.reading.load(modulesOfVersions, version.id)) ?? [];
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who wrote it; null when the house did." })
  createdBy(@Root() version: VersionRow, @Ctx() context: Context): Promise<PersonRow | null> | null {
    return version.createdBy ? context.reading.load(staffById, version.createdBy) : null;
  }
}
