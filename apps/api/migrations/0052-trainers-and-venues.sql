-- Who teaches. In the trash, a trainer stays named in the sessions it was given.
create table trainer (
  organisation_id uuid not null references organisation,
  id uuid not null,
  first_name text not null,
  last_name text not null check (last_name <> ''),
  name_key text not null,
  email text check (email = lower(email)),
  phone text,
  created_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, deleted_by) references staff_place,
  check ((deleted_at is null) = (deleted_by is null))
);
create index trainer_name on trainer (organisation_id, name_key, id);
call house.protect('trainer');
grant select, insert, update on trainer to passerelle_app;

-- Where it is taught: a room of ours, one that is hired, or a client's own premises; and the virtual class.
create table venue (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null check (name <> ''),
  name_key text not null,
  address text,
  postal_code text,
  city text,
  city_key text not null default '',
  company_id uuid,
  capacity integer check (capacity > 0),
  -- A virtual class is never taken: any number of sessions are held there at once.
  is_virtual boolean not null default false,
  created_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  -- Checked at the end when two records of a client become one.
  foreign key (organisation_id, company_id) references company deferrable initially immediate,
  foreign key (organisation_id, deleted_by) references staff_place,
  check ((deleted_at is null) = (deleted_by is null))
);
create index venue_name on venue (organisation_id, name_key, id);
create index venue_city on venue (organisation_id, city_key, id);
create index venue_company on venue (organisation_id, company_id) where company_id is not null;
call house.protect('venue');
grant select, insert, update on venue to passerelle_app;

alter table slot
  add column trainer_id uuid,
  add column venue_id uuid,
  add foreign key (organisation_id, trainer_id) references trainer,
  add foreign key (organisation_id, venue_id) references venue;
-- Who is where on a day: conflicts, and what a trainer or a venue still has before it.
create index slot_trainer on slot (organisation_id, trainer_id, date) where trainer_id is not null;
create index slot_venue on slot (organisation_id, venue_id, date) where venue_id is not null;

-- Kept by the session from its slots, like its first day: what lists, and its clients, read of its trainers. `venue` is kept likewise from here on.
alter table session add column trainer_names text;

-- What was written as text becomes the venues of the slots.
insert into venue (organisation_id, id, name, name_key, is_virtual, created_at)
  select organisation_id, gen_random_uuid(), venue,
    translate(lower(venue), 'àâäéèêëîïôöùûüçÿñãõåœæ’', 'aaaeeeeiioouuucynaaoeaa'''), bool_and(modality = 'REMOTE'), min(created_at)
  from session where venue <> '' group by organisation_id, venue;
update slot set venue_id = v.id from session s join venue v on v.organisation_id = s.organisation_id and v.name = s.venue
  where (s.organisation_id, s.id) = (slot.organisation_id, slot.session_id);
update session set venue = null where starts_on is null;

call house.admit_change_kinds('TRAINER', 'VENUE');
