-- A module adds the kinds of things whose screens move, without repeating those of the others.
create procedure house.admit_change_kinds(variadic added text[]) language plpgsql as $$
declare known text[];
begin
  select array_agg(distinct kind) into known from (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as kind from pg_constraint where conname = 'event_audience_kind_check'
    union select unnest(added)) as every;
  alter table event_audience drop constraint event_audience_kind_check;
  execute format('alter table event_audience add constraint event_audience_kind_check check (kind = any(%L::text[]))', known);
end $$;
call house.admit_change_kinds('ORGANISATION', 'IMPORT');

-- A merged company stays, as the dated way to the one that was kept.
alter table company
  add column merged_into_id uuid,
  add column merged_at timestamptz,
  add foreign key (organisation_id, merged_into_id) references company,
  add check ((merged_into_id is null) = (merged_at is null) and merged_into_id <> id);
create index company_city on company (organisation_id, city_key, id);
create index company_parent on company (organisation_id, parent_company_id) where parent_company_id is not null;
create index event_company on event (organisation_id, company_id, seq desc) where company_id is not null;

-- The key by which a person is found: last name, then first name, as the application writes it.
alter table contact
  add column name_key text,
  add column deleted_at timestamptz,
  add column deleted_by uuid,
  add foreign key (organisation_id, deleted_by) references staff_place,
  add check (deleted_by is null or deleted_at is not null);
update contact set name_key = translate(lower(last_name || ' ' || first_name), 'àâäéèêëîïôöùûüçÿñãõåœæ’', 'aaaeeeeiioouuucynaaoeaa''');
alter table contact alter column name_key set not null;
drop index contact_primary;
create unique index contact_primary on contact (organisation_id, company_id) where is_primary and deleted_at is null;
create index contact_name on contact (organisation_id, name_key, id);
create index contact_email on contact (organisation_id, email) where email is not null;
create index contact_company on contact (organisation_id, company_id);
create index company_name_city on company (organisation_id, name_key, city_key);

-- Somebody who is trained. Needs no account.
create table learner (
  organisation_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  first_name text not null,
  last_name text not null check (last_name <> ''),
  name_key text not null,
  email text check (email = lower(email)),
  birth_date date,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, company_id, id),
  foreign key (organisation_id, company_id) references company
);
create index learner_company on learner (organisation_id, company_id, name_key, id);
create index learner_email on learner (organisation_id, email) where email is not null;
call house.protect('learner');
create policy contact on learner for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on learner to passerelle_app;
