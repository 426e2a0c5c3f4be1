-- A table of companies or people that arrived, waiting to be imported; swept after a day when nothing used it.
create table import_file (
  organisation_id uuid not null references organisation,
  id uuid not null,
  added_by uuid not null,
  file_name text not null check (file_name <> '' and length(file_name) <= 300),
  format text not null check (format in ('CSV', 'XLSX')),
  -- Of a CSV: how its bytes are read.
  encoding text check (encoding in ('utf-8', 'utf-16le', 'windows-1252')),
  delimiter text check (delimiter in (';', ',', E'\t')),
  size bigint not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  storage_key text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, storage_key),
  foreign key (organisation_id, added_by) references staff_place,
  check ((format = 'CSV') = (encoding is not null) and (format = 'CSV') = (delimiter is not null))
);
call house.protect('import_file');
grant select, insert, delete on import_file to passerelle_app;

create table data_import (
  organisation_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  subject text not null check (subject in ('COMPANIES_AND_CONTACTS', 'LEARNERS')),
  centre_id uuid not null,
  -- [{column, field}], [{row, choice}], and the choice for the duplicates that are not named.
  mapping jsonb not null,
  choices jsonb not null,
  otherwise text not null check (otherwise in ('MERGE', 'SKIP', 'CREATE')),
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
  row_count integer not null default 0,
  -- Rows up to here are done, in whole transactions: a run that was cut goes on from here.
  done_count integer not null default 0,
  -- The last row of the file that is done; empty lines count in it, so that it reads as the spreadsheet does.
  done_row integer not null default 0,
  -- Changes noted so far: the last position.
  change_count integer not null default 0,
  created_count integer not null default 0,
  changed_count integer not null default 0,
  skipped_count integer not null default 0,
  error_count integer not null default 0,
  undone_count integer not null default 0,
  kept_count integer not null default 0,
  started_at timestamptz not null,
  started_by uuid not null,
  finished_at timestamptz,
  undone_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, file_id) references import_file,
  foreign key (organisation_id, centre_id) references centre,
  foreign key (organisation_id, started_by) references staff_place
);
create index data_import_started on data_import (organisation_id, started_at desc, id desc);
-- One file is imported once: a second press of the button finds the first.
create unique index data_import_file on data_import (organisation_id, file_id);
call house.protect('data_import');
grant select, insert, update on data_import to passerelle_app;

-- What an import did, in order: what undoing takes back from the end.
create table import_change (
  organisation_id uuid not null,
  import_id uuid not null,
  position integer not null,
  row integer not null,
  action text not null check (action in ('CREATED', 'CHANGED')),
  subject text not null check (subject in ('COMPANY', 'CONTACT', 'LEARNER')),
  subject_id uuid not null,
  subject_name text not null,
  -- Whoever finds another version knows that somebody came after the import.
  version_after integer not null,
  before jsonb not null,
  parent_key text,
  outcome text check (outcome in ('UNDONE', 'KEPT_CHANGED', 'KEPT_USED')),
  primary key (organisation_id, import_id, position),
  foreign key (organisation_id, import_id) references data_import
);
-- Undoing goes on from the last of those that are left.
create index import_change_left on import_change (organisation_id, import_id, position) where outcome is null;
create index import_change_subject on import_change (organisation_id, import_id, subject_id);
call house.protect('import_change');
grant select, insert, update on import_change to passerelle_app;

-- What is wrong in the file, each on its row.
create table import_problem (
  organisation_id uuid not null,
  import_id uuid not null,
  row integer not null,
  position integer not null,
  code text not null,
  field text not null,
  value text not null,
  primary key (organisation_id, import_id, row, position),
  foreign key (organisation_id, import_id) references data_import
);
call house.protect('import_problem');
grant select, insert on import_problem to passerelle_app;

-- Undoing an import removes what it made; the keys refuse to remove what is in use.
grant delete on company, contact, learner to passerelle_app;
-- Each removal asks every table that could hold on to it.
create index company_merged_into on company (organisation_id, merged_into_id) where merged_into_id is not null;
create index notification_company on notification (organisation_id, company_id);
create index receipt_contact on receipt (organisation_id, company_id, contact_id);
create index mail_contact on mail (organisation_id, contact_id) where contact_id is not null;

-- Imports that a stop of the house left half-way, whatever their organisation: taken up again at its next start.
grant create on schema door to passerelle_door;
grant select on data_import to passerelle_door;
create function door.unfinished_imports() returns table (organisation_id uuid, id uuid, state text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id, id, state from data_import where state in ('RUNNING', 'UNDOING') $$;
revoke all on function door.unfinished_imports() from public;
grant execute on function door.unfinished_imports() to passerelle_app;
alter function door.unfinished_imports() owner to passerelle_door;
revoke create on schema door from passerelle_door;
