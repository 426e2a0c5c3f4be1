-- A programme is taught for years while it changes: what it was stays written, and sessions keep what they were made from.
alter table programme
  add column title_key text,
  -- Kept by the programme itself from its latest version, as are title and hours: the list sorts and searches by them.
  add column latest_number integer not null default 1 check (latest_number > 0),
  add column archived_at timestamptz,
  add column archived_by uuid,
  add foreign key (organisation_id, archived_by) references staff_place,
  add check (archived_by is null or archived_at is not null);
update programme set title_key = translate(lower(title), 'àâäéèêëîïôöùûüçÿñãõåœæ’', 'aaaeeeeiioouuucynaaoeaa''');
alter table programme alter column title_key set not null;
create index programme_title on programme (organisation_id, title_key, id);

create table programme_version (
  organisation_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  hours numeric(6, 2) not null check (hours > 0),
  objectives text,
  prerequisites text,
  audience text,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, programme_id, number),
  unique (organisation_id, programme_id, id),
  foreign key (organisation_id, programme_id) references programme,
  foreign key (organisation_id, created_by) references staff_place
);
call house.protect('programme_version');
-- Written once: no act changes a version, and none takes it away.
grant select, insert on programme_version to passerelle_app;

create table programme_module (
  organisation_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  position integer not null check (position > 0),
  title text not null check (title <> ''),
  hours numeric(6, 2) not null check (hours > 0),
  primary key (organisation_id, id),
  unique (organisation_id, version_id, position),
  foreign key (organisation_id, version_id) references programme_version
);
call house.protect('programme_module');
grant select, insert on programme_module to passerelle_app;

insert into programme_version (organisation_id, id, programme_id, number, title, hours, created_at)
  select organisation_id, gen_random_uuid(), id, 1, title, hours, created_at from programme;

alter table session add column programme_version_id uuid;
update session s set programme_version_id = v.id from programme_version v
  where (v.organisation_id, v.programme_id) = (s.organisation_id, s.programme_id);
alter table session
  -- Of the session's own programme, and of no other.
  add foreign key (organisation_id, programme_id, programme_version_id) references programme_version (organisation_id, programme_id, id),
  add check ((programme_id is null) = (programme_version_id is null));
create index session_programme on session (organisation_id, programme_id) where programme_id is not null;

-- A contact reads what is taught in the sessions it sees, and nothing else of the catalogue.
create policy contact on programme_version for select to passerelle_app using (house.kind() = 'contact'
  and (organisation_id, id) in (
    select s.organisation_id, s.programme_version_id from session s
      join company_visibility v on (v.organisation_id, v.subject_id) = (s.organisation_id, s.id)
    where v.company_id = house.company() and v.kind = 'SESSION'));
create policy contact on programme_module for select to passerelle_app using (house.kind() = 'contact'
  and (organisation_id, version_id) in (
    select s.organisation_id, s.programme_version_id from session s
      join company_visibility v on (v.organisation_id, v.subject_id) = (s.organisation_id, s.id)
    where v.company_id = house.company() and v.kind = 'SESSION'));

-- What the database gives back of a list that was admitted is no longer quoted word by word: both spellings are read.
create or replace procedure house.admit_change_kinds(variadic added text[]) language plpgsql as $$
declare known text[];
begin
  select array_agg(distinct kind) into known from (
    select (regexp_matches(pg_get_constraintdef(oid), '[{'',]([A-Z_]+)(?=[},''])', 'g'))[1] as kind from pg_constraint where conname = 'event_audience_kind_check'
    union select unnest(added)) as every;
  alter table event_audience drop constraint event_audience_kind_check;
  execute format('alter table event_audience add constraint event_audience_kind_check check (kind = any(%L::text[]))', known);
end $$;
call house.admit_change_kinds('PROGRAMME');
