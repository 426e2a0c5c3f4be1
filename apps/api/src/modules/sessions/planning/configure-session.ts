import { normaliseSearch, type SessionKind, type SessionModality } from "@passerelle/schema/vocabulary";
import { latestVersionOf } from "#catalogue";
import { writtenText } from "#companies";
import { Centre } from "#organisations";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "../hold-session.js";
import type { Session } from "../session.entity.js";
import { sessionConfigured } from "../session.events.js";
import { sessionPolicy } from "../session.policy.js";
import { writtenCapacity } from "../venues/venue.rules.js";
import { changed, described } from "./configured-fields.rules.js";
import { noteReference } from "./number-sessions.js";
import { writtenReference } from "./plan-session.js";

/** What is left out stays; a programme or a capacity that is null is taken off. */
export interface Configuration {
  sessionId: string;
  expectedVersion: number;
  title?: string;
  reference?: string;
  programmeId?: string | null;
  kind?: SessionKind;
  modality?: SessionModality;
  capacity?: number | null;
  centreId?: string;
}

/** Changes what a session is, but for its slots and its clients. */
export async function configureSession(work: Work, input: Configuration): Promise<Session> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, sessionPolicy.plan, session);
  session.refuseIfDeleted();
  if (session.version !== input.expectedVersion) refuse("STALE");

  const before = described(session);
  if (input.title !== undefined) {
    session.title = writtenText(input.title) ?? refuse("TITLE_MISSING");
    session.titleKey = normaliseSearch(session.title);
  }
  if (input.modality) session.modality = input.modality;
  if (input.kind) session.setKind(input.kind);
  if (input.capacity !== undefined) session.setCapacity(writtenCapacity(input.capacity));
  await setReference(work, session, input.reference);
  await setProgramme(work, session, input.programmeId);
  await setCentre(work, session, input.centreId);
  const fields = changed(before, described(session));
  if (fields.length > 0) await work.record(sessionConfigured(session, fields, before.centreId));
  return session;
}

async function setReference(work: Work, session: Session, written: string | undefined): Promise<void> {
  const reference = writtenReference(written);
  if (!reference || reference === session.reference) return;
  session.reference = reference;
  await noteReference(work, reference);
}

/** Another programme is taken as it is today; the same one stays as it was when the session was made. */
async function setProgramme(work: Work, session: Session, programmeId: string | null | undefined): Promise<void> {
  if (programmeId === undefined || programmeId === (session.programmeId ?? null)) return;
  session.programmeVersionId = programmeId === null ? null : (await latestVersionOf(work, programmeId)).id;
  session.programmeId = programmeId;
}

/** Given away to another centre by whoever works for both. */
async function setCentre(work: Work, session: Session, centreId: string | undefined): Promise<void> {
  if (!centreId || centreId === session.centreId) return;
  authorise(work.viewer, sessionPolicy.plan, { centreId });
  if (!isId(centreId)) throw new Denied();
  await work.em.findOneOrFail(Centre, centreId);
  session.centreId = centreId;
}
