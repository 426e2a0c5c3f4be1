create table programme (
  organisation_id uuid not null references organisation,
  id uuid not null,
  title text not null check (title <> ''),
  hours numeric(6, 2) not null check (hours > 0),
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
call house.protect('programme');
grant select, insert, update on programme to passerelle_app;

create table session (
  organisation_id uuid not null,
  id uuid not null,
  centre_id uuid not null,
  programme_id uuid,
  reference text not null,
  title text not null check (title <> ''),
  title_key text not null,
  kind text not null check (kind in ('INTER', 'INTRA')),
  modality text not null check (modality in ('ON_SITE', 'REMOTE', 'MIXED', 'E_LEARNING')),
  venue text,
  -- Kept by the session itself from its slots: the list sorts and filters by them.
  starts_on date,
  ends_on date,
  hours numeric(6, 2) not null default 0,
  booking_count integer not null default 0,
  -- Bookings cancelled or lost: when all are, the session is shown as cancelled.
  cancelled_booking_count integer not null default 0 check (cancelled_booking_count between 0 and booking_count),
  confirmed_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, reference),
  foreign key (organisation_id, centre_id) references centre,
  foreign key (organisation_id, programme_id) references programme,
  foreign key (organisation_id, created_by) references staff_place,
  check ((starts_on is null) = (ends_on is null) and starts_on <= ends_on)
);
-- A session without dates comes last.
create index session_starts on session (organisation_id, coalesce(starts_on, 'infinity'::date), id);
create index session_title on session (organisation_id, title_key, id);
call house.protect('session');
grant select, insert, update on session to passerelle_app;

create table slot (
  organisation_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  date date not null,
  starts_at time not null,
  ends_at time not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, session_id) references session,
  check (starts_at < ends_at)
);
create index slot_session on slot (organisation_id, session_id, date, starts_at);
call house.protect('slot');
grant select, insert, update, delete on slot to passerelle_app;

create table booking (
  organisation_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  company_id uuid not null,
  status text not null check (status in ('UNDECIDED', 'WON', 'COMPLETED', 'CANCELLED', 'LOST')),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, session_id, company_id),
  foreign key (organisation_id, session_id) references session,
  foreign key (organisation_id, company_id) references company
);
create index booking_company on booking (organisation_id, company_id);
call house.protect('booking');
create policy contact on booking for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on booking to passerelle_app;

create table session_publication (
  organisation_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  company_id uuid not null,
  published_at timestamptz not null,
  published_by uuid not null,
  unpublished_at timestamptz,
  unpublished_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, session_id, company_id, id),
  -- Only a company that booked the session can be shown it.
  foreign key (organisation_id, session_id, company_id) references booking (organisation_id, session_id, company_id),
  foreign key (organisation_id, published_by) references staff_place,
  foreign key (organisation_id, unpublished_by) references staff_place,
  check ((unpublished_at is null) = (unpublished_by is null))
);
create unique index session_publication_live on session_publication (organisation_id, session_id, company_id) where unpublished_at is null;
call house.protect('session_publication');
create policy contact on session_publication for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on session_publication to passerelle_app;

-- What each company sees, flat: a contact's lists start from here. Rows come and go with the acts of the staff.
create table company_visibility (
  organisation_id uuid not null,
  company_id uuid not null,
  kind text not null check (kind in ('SESSION', 'PUBLICATION')),
  subject_id uuid not null,
  since timestamptz not null,
  primary key (organisation_id, company_id, kind, subject_id),
  foreign key (organisation_id, company_id) references company
);
create index company_visibility_subject on company_visibility (organisation_id, subject_id);
call house.protect('company_visibility');
create policy contact on company_visibility for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, delete on company_visibility to passerelle_app;

create policy contact on session for select to passerelle_app using (house.kind() = 'contact'
  and (organisation_id, id) in (select v.organisation_id, v.subject_id from company_visibility v where v.company_id = house.company() and v.kind = 'SESSION'));
create policy contact on slot for select to passerelle_app using (house.kind() = 'contact'
  and (organisation_id, session_id) in (select v.organisation_id, v.subject_id from company_visibility v where v.company_id = house.company() and v.kind = 'SESSION'));
