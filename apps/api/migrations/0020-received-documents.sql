-- Contacts upload too: a file has one author, from the staff or from the client. `scan` is where the antivirus stands with it; every row that
-- points to the same bytes reads it here.
alter table upload alter column added_by drop not null;
alter table upload
  add column company_id uuid,
  add column contact_id uuid,
  add column scan text not null default 'SKIPPED' check (scan in ('PENDING', 'CLEAN', 'INFECTED', 'SKIPPED')),
  add column scanned_at timestamptz,
  add column virus text,
  add constraint upload_author check ((added_by is null) = (contact_id is not null) and (contact_id is null) = (company_id is null)),
  add constraint upload_contact foreign key (organisation_id, company_id, contact_id) references contact (organisation_id, company_id, id),
  add constraint upload_of_company unique (organisation_id, company_id, id);
alter table upload alter column scan drop default;
create policy contact_reads on upload for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
create policy contact_adds on upload for insert to passerelle_app with check (house.kind() = 'contact' and company_id = house.company());
create policy contact_uses on upload for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company())
  with check (house.kind() = 'contact' and company_id = house.company());

-- A document that a contact sent: for one session of the company, or for the company as a whole (C-21).
create table received_document (
  organisation_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  session_id uuid,
  sent_by uuid not null,
  upload_id uuid not null,
  title text not null check (title <> '' and length(title) <= 200),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  storage_key text not null,
  sent_at timestamptz not null,
  -- First looked at by the staff: from then on it is no longer the sender's to take back.
  seen_at timestamptz,
  seen_by uuid,
  removed_at timestamptz,
  removed_by uuid,
  removed_by_contact uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, company_id, id),
  foreign key (organisation_id, company_id) references company,
  -- Only a company that booked the session can send something for it.
  foreign key (organisation_id, session_id, company_id) references booking (organisation_id, session_id, company_id),
  foreign key (organisation_id, company_id, sent_by) references contact (organisation_id, company_id, id),
  foreign key (organisation_id, company_id, upload_id) references upload (organisation_id, company_id, id),
  foreign key (organisation_id, seen_by) references staff_place,
  foreign key (organisation_id, removed_by) references staff_place,
  foreign key (organisation_id, company_id, removed_by_contact) references contact (organisation_id, company_id, id),
  check ((seen_at is null) = (seen_by is null)),
  check ((removed_at is null) = (num_nonnulls(removed_by, removed_by_contact) = 0) and num_nonnulls(removed_by, removed_by_contact) <= 1)
);
-- A file is used once, whoever sends it at the same moment.
create unique index received_document_upload on received_document (organisation_id, upload_id);
create index received_document_session on received_document (organisation_id, session_id, company_id) where session_id is not null;
create index received_document_company on received_document (organisation_id, company_id, sent_at desc, id desc);
call house.protect('received_document');
create policy contact_reads on received_document for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
create policy contact_sends on received_document for insert to passerelle_app with check (house.kind() = 'contact' and company_id = house.company());
create policy contact_takes_back on received_document for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company())
  with check (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on received_document to passerelle_app;

alter table company_visibility drop constraint company_visibility_kind_check;
alter table company_visibility add constraint company_visibility_kind_check check (kind in ('SESSION', 'PUBLICATION', 'RECEIVED_DOCUMENT', 'EXPECTED_DOCUMENT'));

-- What is announced is no longer always about a session, nor always something published.
alter table notification
  alter column session_id drop not null,
  alter column session_title drop not null,
  add column received_document_id uuid,
  add column expected_document_id uuid,
  add column company_name text,
  add column due_on date,
  add foreign key (organisation_id, received_document_id) references received_document;
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
  check (kind in ('SESSION_PUBLISHED', 'DOCUMENT_PUBLISHED', 'DOCUMENT_RECEIVED', 'DOCUMENT_EXPECTED', 'DOCUMENT_EXPECTED_REMINDER'));
create index notification_received on notification (organisation_id, received_document_id) where received_document_id is not null;

-- Others add kinds of change too: ours join those that are there, in whatever order the migrations come.
do $$
declare definition text;
begin
  select pg_get_constraintdef(oid) into strict definition from pg_constraint where conname = 'event_audience_kind_check';
  alter table event_audience drop constraint event_audience_kind_check;
  execute 'alter table event_audience add constraint event_audience_kind_check '
    || replace(definition, $q$'SESSION'::text$q$, $q$'SESSION'::text, 'RECEIVED_DOCUMENT'::text, 'EXPECTED_DOCUMENT'::text$q$);
end $$;
