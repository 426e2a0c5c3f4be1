-- A file received and checked, waiting for the act that uses it; swept after a day.
create table upload (
  organisation_id uuid not null references organisation,
  id uuid not null,
  added_by uuid not null,
  file_name text not null check (file_name <> '' and length(file_name) <= 300),
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  storage_key text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, storage_key),
  foreign key (organisation_id, added_by) references staff_place
);
call house.protect('upload');
grant select, insert, update, delete on upload to passerelle_app;

create table document (
  organisation_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  kind text not null check (kind in ('OTHER_LEARNER_DOCUMENT', 'QUOTE', 'TRAINING_AGREEMENT', 'CONVOCATION', 'INVOICE', 'PROGRAMME',
    'COMPLETION_CERTIFICATE', 'ATTENDANCE_CERTIFICATE', 'ATTENDANCE_SHEET', 'END_OF_TRAINING_CERTIFICATE', 'CREDIT_NOTE', 'SIGNED_COPY', 'INTERNAL')),
  title text not null check (title <> '' and length(title) <= 200),
  latest_number integer not null,
  created_at timestamptz not null,
  created_by uuid not null,
  deleted_at timestamptz,
  deleted_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, session_id, id),
  foreign key (organisation_id, session_id) references session,
  foreign key (organisation_id, created_by) references staff_place,
  foreign key (organisation_id, deleted_by) references staff_place,
  check ((deleted_at is null) = (deleted_by is null))
);
create index document_session on document (organisation_id, session_id, created_at);
call house.protect('document');
grant select, insert, update on document to passerelle_app;

create table document_version (
  organisation_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  number integer not null check (number >= 1),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  storage_key text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, document_id, number),
  unique (organisation_id, document_id, id),
  foreign key (organisation_id, document_id) references document,
  foreign key (organisation_id, added_by) references staff_place
);
call house.protect('document_version');
-- Immutable: no update right.
grant select, insert on document_version to passerelle_app;

-- One sending of one version to one company. What the client reads is frozen here, so that it needs no right on the document.
create table publication (
  organisation_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  version_id uuid not null,
  session_id uuid not null,
  company_id uuid not null,
  session_publication_id uuid not null,
  kind text not null check (kind <> 'INTERNAL'),
  title text not null,
  title_key text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 bytea not null,
  storage_key text not null,
  published_at timestamptz not null,
  published_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, company_id, id),
  foreign key (organisation_id, document_id, version_id) references document_version (organisation_id, document_id, id),
  foreign key (organisation_id, session_id, document_id) references document (organisation_id, session_id, id),
  foreign key (organisation_id, session_id, company_id, session_publication_id) references session_publication (organisation_id, session_id, company_id, id),
  foreign key (organisation_id, published_by) references staff_place,
  foreign key (organisation_id, withdrawn_by) references staff_place,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
-- Two people who publish at the same moment make one publication.
create unique index publication_live on publication (organisation_id, document_id, company_id) where withdrawn_at is null;
create index publication_session on publication (organisation_id, session_id, company_id);
create index publication_company on publication (organisation_id, company_id, published_at desc, id desc);
call house.protect('publication');
create policy contact on publication for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on publication to passerelle_app;

-- Who at the client opened it (B-09). Written by contacts, for themselves and their company only.
create table receipt (
  organisation_id uuid not null,
  id uuid not null,
  publication_id uuid not null,
  company_id uuid not null,
  contact_id uuid not null,
  first_opened_at timestamptz not null,
  last_opened_at timestamptz not null,
  count integer not null default 1 check (count >= 1),
  primary key (organisation_id, id),
  unique (organisation_id, publication_id, contact_id),
  foreign key (organisation_id, company_id, publication_id) references publication (organisation_id, company_id, id),
  foreign key (organisation_id, company_id, contact_id) references contact (organisation_id, company_id, id)
);
call house.protect('receipt');
create policy contact_reads on receipt for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
create policy contact_adds on receipt for insert to passerelle_app with check (house.kind() = 'contact' and company_id = house.company());
create policy contact_reopens on receipt for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company()) with check (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on receipt to passerelle_app;
