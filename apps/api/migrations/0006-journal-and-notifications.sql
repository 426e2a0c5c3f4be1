-- The journal (B-12): numbered without gaps in each organisation, each row sealed with the one before.
-- `digest` is salted, so that facts about a person can be erased without breaking the chain.
create table event (
  organisation_id uuid not null references organisation,
  seq bigint not null,
  id uuid not null,
  kind text not null,
  occurred_at timestamptz not null,
  actor_kind text not null check (actor_kind in ('staff', 'contact', 'house')),
  actor_id uuid,
  actor_name text not null,
  session_id uuid,
  company_id uuid,
  document_id uuid,
  publication_id uuid,
  facts jsonb,
  salt bytea not null,
  digest bytea not null,
  hash bytea not null,
  primary key (organisation_id, seq),
  unique (organisation_id, id)
);
create index event_session on event (organisation_id, session_id, seq desc) where session_id is not null;
call house.protect('event');
-- Append-only: no update or delete right, and a trigger for the owner's hand.
grant select, insert on event to passerelle_app;
create function house.refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the journal is append-only'; end $$;
create trigger event_is_append_only before update or delete or truncate on event for each statement execute function house.refuse_change();

-- Whom each event concerns, and who lost sight of what: all that the live pusher and changesSince read.
create table event_audience (
  organisation_id uuid not null,
  seq bigint not null,
  position integer not null,
  audience text not null check (audience in ('staff', 'company', 'person')),
  -- For staff: the centre whose coordinators are concerned, or null for all.
  centre_id uuid,
  company_id uuid,
  -- A staff place or an extranet access.
  person_id uuid,
  kind text not null check (kind in ('SESSION', 'BOOKING', 'DOCUMENT', 'PUBLICATION', 'NOTIFICATION', 'COMPANY', 'VIEWER')),
  subject_id uuid not null,
  gone boolean not null,
  primary key (organisation_id, seq, position),
  foreign key (organisation_id, seq) references event,
  check ((audience = 'company') = (company_id is not null) and (audience = 'person') = (person_id is not null))
);
alter table event_audience enable row level security;
alter table event_audience force row level security;
create policy owner on event_audience to passerelle_owner using (true) with check (true);
create policy organisation on event_audience as restrictive to passerelle_app
  using (organisation_id = house.organisation()) with check (organisation_id = house.organisation());
create policy house on event_audience to passerelle_app using (house.kind() = 'house') with check (house.kind() = 'house');
create policy staff on event_audience for select to passerelle_app
  using (house.kind() = 'staff' and (audience = 'staff' or (audience = 'person' and person_id = house.access())));
create policy contact on event_audience for select to passerelle_app using (house.kind() = 'contact'
  and ((audience = 'company' and company_id = house.company()) or (audience = 'person' and person_id = house.access())));
grant select, insert on event_audience to passerelle_app;

create table notification (
  organisation_id uuid not null,
  id uuid not null,
  -- A staff place or an extranet access.
  recipient_id uuid not null,
  channel text not null check (channel in ('inApp')),
  kind text not null check (kind in ('SESSION_PUBLISHED', 'DOCUMENT_PUBLISHED')),
  event_id uuid not null,
  group_id uuid not null,
  company_id uuid not null,
  session_id uuid not null,
  publication_id uuid,
  session_title text not null,
  document_title text,
  document_kind text,
  occurred_at timestamptz not null,
  read_at timestamptz,
  struck_at timestamptz,
  primary key (organisation_id, id),
  -- Listeners may run twice: an event reaches a person once on a channel (L-15).
  unique (organisation_id, event_id, recipient_id, channel),
  foreign key (organisation_id, company_id) references company,
  foreign key (organisation_id, session_id) references session,
  foreign key (organisation_id, publication_id) references publication
);
create index notification_recipient on notification (organisation_id, recipient_id, occurred_at desc, id desc);
create index notification_publication on notification (organisation_id, publication_id);
alter table notification enable row level security;
alter table notification force row level security;
create policy owner on notification to passerelle_owner using (true) with check (true);
create policy organisation on notification as restrictive to passerelle_app
  using (organisation_id = house.organisation()) with check (organisation_id = house.organisation());
create policy house on notification to passerelle_app using (house.kind() = 'house') with check (house.kind() = 'house');
create policy recipient_reads on notification for select to passerelle_app using (recipient_id = house.access());
create policy recipient_marks on notification for update to passerelle_app
  using (recipient_id = house.access()) with check (recipient_id = house.access());
grant select, insert, update on notification to passerelle_app;
