-- A session in the trash is as it was when it comes back: nothing else moves. Archived, it only leaves the staff's default list.
alter table session
  add column deleted_at timestamptz,
  add column deleted_by uuid,
  add column archived_at timestamptz,
  add column archived_by uuid,
  add column capacity integer check (capacity > 0),
  -- Learners and places without a name, of the bookings that are neither cancelled nor lost. Kept by whoever enrols, under the session's lock.
  add column seats_taken integer not null default 0 check (seats_taken >= 0),
  add constraint session_capacity check (capacity is null or seats_taken <= capacity),
  add foreign key (organisation_id, deleted_by) references staff_place,
  add foreign key (organisation_id, archived_by) references staff_place,
  add check ((deleted_at is null) = (deleted_by is null)),
  add check ((archived_at is null) = (archived_by is null));
create index session_trash on session (organisation_id, deleted_at desc, id) where deleted_at is not null;

-- When the status last changed, and by whom (C-06); every change is in the journal.
alter table booking
  add column status_changed_at timestamptz,
  add column status_changed_by uuid,
  add foreign key (organisation_id, status_changed_by) references staff_place,
  add check ((status_changed_at is null) = (status_changed_by is null));

-- One learner in one session, under the booking of one company: it keeps that company, whoever employs the learner later.
-- Removed and added again, it is another row (R-029); taken back from the trash, it is the same one.
create table enrolment (
  organisation_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  company_id uuid not null,
  learner_id uuid not null,
  added_at timestamptz not null,
  -- A member of the staff, or the contact who put a name on a reserved place.
  added_by uuid,
  added_by_contact uuid,
  removed_at timestamptz,
  removed_by uuid,
  -- Whether something of the learner's was published at the moment of the removal: then the client keeps a greyed row (R-019, R-023).
  kept boolean not null default false,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, session_id, id),
  unique (organisation_id, session_id, company_id, id),
  foreign key (organisation_id, session_id, company_id) references booking (organisation_id, session_id, company_id) deferrable initially immediate,
  foreign key (organisation_id, learner_id) references learner,
  foreign key (organisation_id, added_by) references staff_place,
  foreign key (organisation_id, company_id, added_by_contact) references contact (organisation_id, company_id, id) deferrable initially immediate,
  foreign key (organisation_id, removed_by) references staff_place,
  check (num_nonnulls(added_by, added_by_contact) = 1),
  check ((removed_at is null) = (removed_by is null)),
  check (removed_at is not null or not kept)
);
-- Of two people who enrol a learner at the same moment, one does.
create unique index enrolment_active on enrolment (organisation_id, session_id, learner_id) where removed_at is null;
create index enrolment_learner on enrolment (organisation_id, learner_id);
create index enrolment_company on enrolment (organisation_id, company_id, session_id);
create index enrolment_trash on enrolment (organisation_id, removed_at desc, id) where removed_at is not null;
call house.protect('enrolment');
create policy contact_reads on enrolment for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
create policy contact_names on enrolment for insert to passerelle_app
  with check (house.kind() = 'contact' and company_id = house.company() and added_by_contact = house.contact());
grant select, insert, update on enrolment to passerelle_app;

-- A place reserved for a company before it knows for whom («Participants non identifiés», R-095). Named, it has its enrolment.
create table seat (
  organisation_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  company_id uuid not null,
  reserved_at timestamptz not null,
  reserved_by uuid not null,
  enrolment_id uuid,
  named_at timestamptz,
  released_at timestamptz,
  released_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, session_id, company_id) references booking (organisation_id, session_id, company_id) deferrable initially immediate,
  foreign key (organisation_id, session_id, company_id, enrolment_id)
    references enrolment (organisation_id, session_id, company_id, id) deferrable initially immediate,
  foreign key (organisation_id, reserved_by) references staff_place,
  foreign key (organisation_id, released_by) references staff_place,
  check ((enrolment_id is null) = (named_at is null)),
  check ((released_at is null) = (released_by is null)),
  check (named_at is null or released_at is null)
);
create unique index seat_enrolment on seat (organisation_id, enrolment_id) where enrolment_id is not null;
create index seat_session on seat (organisation_id, session_id, company_id);
call house.protect('seat');
create policy contact_reads on seat for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
create policy contact_names on seat for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company() and named_at is null and released_at is null)
  with check (house.kind() = 'contact' and company_id = house.company() and released_at is null);
grant select, insert, update on seat to passerelle_app;

-- A client reads the names of those it enrolled, even of somebody who works elsewhere since; and writes those of its own people.
drop policy contact on learner;
create policy contact_reads on learner for select to passerelle_app using (house.kind() = 'contact'
  and (company_id = house.company() and deleted_at is null
    or exists (select from enrolment e
      where (e.organisation_id, e.learner_id) = (learner.organisation_id, learner.id) and e.company_id = house.company())));
create policy contact_adds on learner for insert to passerelle_app with check (house.kind() = 'contact' and company_id = house.company());

-- A learner's own paper (R-005) belongs to one enrolment. Published, it can go to no other company than the one that enrolled.
alter table document
  add column enrolment_id uuid,
  add foreign key (organisation_id, session_id, enrolment_id) references enrolment (organisation_id, session_id, id),
  add constraint document_of_learner check (enrolment_id is null or kind in ('OTHER_LEARNER_DOCUMENT', 'CONVOCATION', 'COMPLETION_CERTIFICATE',
    'ATTENDANCE_CERTIFICATE', 'END_OF_TRAINING_CERTIFICATE', 'SIGNED_COPY', 'INTERNAL'));
create index document_enrolment on document (organisation_id, enrolment_id) where enrolment_id is not null;
alter table publication
  add column enrolment_id uuid,
  add constraint publication_of_enrolment foreign key (organisation_id, session_id, company_id, enrolment_id)
    references enrolment (organisation_id, session_id, company_id, id) deferrable initially immediate;
create index publication_enrolment on publication (organisation_id, enrolment_id) where enrolment_id is not null;

-- What the client sees of a deleted session (C-05) and hears of a removed learner (C-02); whether the first enrolment makes a session visible (C-22);
-- how many days the trash keeps.
alter table organisation
  add column deleted_session_display text not null default 'CANCELLED' check (deleted_session_display in ('CANCELLED', 'HIDDEN')),
  add column notify_learner_removal boolean not null default true,
  add column auto_publish_sessions boolean not null default false,
  add column trash_days integer not null default 365 check (trash_days between 30 and 3650);

alter table notification
  add column enrolment_id uuid,
  add column learner_name text,
  add foreign key (organisation_id, enrolment_id) references enrolment;
create index notification_enrolment on notification (organisation_id, enrolment_id) where enrolment_id is not null;
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in
  ('SESSION_PUBLISHED', 'DOCUMENT_PUBLISHED', 'DOCUMENT_RECEIVED', 'DOCUMENT_EXPECTED', 'DOCUMENT_EXPECTED_REMINDER', 'LEARNER_REMOVED', 'SEAT_NAMED'));
