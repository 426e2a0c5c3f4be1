import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aPublication, aTrainer, aVenue, aVisibleSession } from "#testing/builders";
import { anEnrolment, aSeat } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { buildSchema } from "./build-schema.js";

let world: TestHouse;
let staff: ApiClient;
let paul: ApiClient;
const schema = buildSchema();
/** Real ones, by the name of the field that wants them: all is as it should be, but for one id. */
let ids: Record<string, string>;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  const company = await aCompany(world, of);
  const session = await aVisibleSession(world, of, [company.id]);
  const at = { sessionId: session.id, companyId: company.id };
  const enrolment = await anEnrolment(world, of, at);
  const publication = await aPublication(world, of, session.id, company.id);
  const { email, contactId } = await aContact(world, of, company.id);
  await askAsOwner(world, "update contact set is_primary = true where id = $1", [contactId]);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  paul = await ApiClient.signedIn(world, "extranet", email);
  const [slot] = await askAsOwner(world, "select id from slot where session_id = $1", [session.id]);
  ids = {
    ...at,
    centreId: of.centreId,
    enrolmentId: enrolment.id,
    learnerId: enrolment.learnerId,
    seatId: await aSeat(world, of, at),
    documentId: publication.documentId,
    publicationId: publication.id,
    trainerId: await aTrainer(world, of),
    venueId: await aVenue(world, of),
    slotId: String(slot!.id),
    contactId,
  };
}, 60_000);
afterAll(() => world.close());

const idsIn = (type: GraphQLInputType, path: string[] = []): string[][] => {
  const named = getNamedType(type);
  if (named.name === "ID") return [path];
  if (!isInputObjectType(named) || path.length > 3) return [];
  return Object.values(named.getFields()).flatMap((field) => idsIn(field.type, [...path, field.name]));
};

/** Something that the type takes, with `odd` where the path leads; what is not compulsory, and not on the way, is left out. */
function filled(type: GraphQLInputType, name: string, path: readonly string[] | null, odd: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, name, path, odd);
  if (isListType(type)) return [filled(type.ofType, name.replace(/s$/, ""), path, odd)];
  if (isInputObjectType(type)) return filledObject(type, path, odd);
  if (path?.length === 0) return odd;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const plain: Record<string, unknown> = {
    Int: 1,
    Float: 7,
    Boolean: true,
    Date: "2027-01-12",
    DateTime: "2027-01-12T09:00:00Z",
  };
  if (type.name === "LocalTime") return name === "endsAt" ? "17:00" : "13:30";
  if (type.name === "ID") return ids[name] ?? "01980000-0000-7000-8000-000000000000";
  return plain[type.name] ?? "Un texte";
}

const filledObject = (type: GraphQLInputObjectType, path: readonly string[] | null, odd: string): object =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || field.name === path?.[0])
      .map((field) => [
        field.name,
        filled(field.type, field.name, field.name === path?.[0] ? path.slice(1) : null, odd),
      ]),
  );

const mutations = Object.values(schema.getMutationType()!.getFields());
const doors = mutations.flatMap(({ name, args }) =>
  args.flatMap((arg) =>
    idsIn(arg.type, []).map((path) => [`${name} ${path.join(".")}`, name, arg.name, arg.type, path] as const),
  ),
);

test("there are doors to knock at", () => expect(doors.length).toBeGreaterThan(80));

test.each(doors)(
  "%s: what is no id is the id of nothing, and never our own mistake (L-19)",
  async (_door, name, argument, type, path) => {
    for (const by of [staff, paul])
      for (const odd of ["", " ", "none", "\u0000", "01980000-0000-7000-8000-00000000000g"]) {
        const answer = await by.ask(
          `mutation ($value: ${String(type)}) { ${name}(${argument}: $value) { __typename } }`,
          {
            value: filled(type, argument, path, odd),
          },
        );
        expect(codeOf(answer), `${name} ${path.join(".")} ${JSON.stringify(odd)}`).not.toBe("INTERNAL");
      }
  },
);
