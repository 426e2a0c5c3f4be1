-- Rises with each change of the slots: whoever plans from an older list is told. Enrolments and statuses do not move it.
alter table session add column slots_version integer not null default 1;

-- Whether a trainer or a venue may be in two sessions at once; pointed out in any case.
alter table organisation add column refuse_overlaps boolean not null default false;

-- The last number given to a session of each year: of two people who plan at the same moment, each gets one of their own.
create table session_number (
  organisation_id uuid not null references organisation,
  year integer not null check (year between 1 and 9999),
  last integer not null check (last > 0),
  primary key (organisation_id, year)
);
call house.protect('session_number');
grant select, insert, update on session_number to passerelle_app;

insert into session_number (organisation_id, year, last)
  select organisation_id, substr(reference, 5, 4)::int, max(substr(reference, 10)::int)
  from session where reference ~ '^SES-[0-9]{4}-[0-9]{4,5}$' and substr(reference, 5, 4) <> '0000' and substr(reference, 10)::int > 0
  group by 1, 2;
