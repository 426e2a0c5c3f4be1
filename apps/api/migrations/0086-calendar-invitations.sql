-- Who wishes the dates in a calendar of its own, each time they are agreed.
alter table contact add column wants_calendar boolean not null default false;

-- One entry in the calendar of one contact: a day of training of one session. It is known there by its uid, from the first request to the cancellation,
-- whatever the day becomes; given again after a cancellation, it is another row with another uid (SPEC 3.1, L-04).
create table calendar_invitation (
  organisation_id uuid not null references organisation,
  id uuid not null,
  session_id uuid not null,
  company_id uuid not null,
  contact_id uuid not null,
  -- Where it was sent: the same mailbox is told of each change, and another one is invited anew.
  attendee_name text not null,
  attendee_address text not null,
  date date not null,
  uid text not null,
  -- What was sent last; it rises with each change (RFC 5546).
  sequence integer not null default 0 check (sequence >= 0),
  -- Digest of what was said of the day: the same is not said twice.
  content_key text not null,
  -- What was said of it: a cancellation repeats it.
  slots jsonb not null,
  state text not null default 'LIVE' check (state in ('LIVE', 'CANCELLED')),
  created_at timestamptz not null,
  sent_at timestamptz not null,
  cancelled_at timestamptz,
  -- UNBOOKED ends it for good; after the others it may be given again.
  cancel_reason text check (cancel_reason in ('DAY_REMOVED', 'BOOKING_CANCELLED', 'SESSION_DELETED', 'CONTACT_DELETED', 'ADDRESS_CHANGED', 'UNBOOKED')),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, uid),
  foreign key (organisation_id, session_id) references session,
  foreign key (organisation_id, company_id) references company deferrable initially immediate,
  foreign key (organisation_id, company_id, contact_id) references contact (organisation_id, company_id, id) deferrable initially immediate,
  check ((state = 'CANCELLED') = (cancelled_at is not null) and (state = 'CANCELLED') = (cancel_reason is not null))
);
create unique index calendar_invitation_live on calendar_invitation (organisation_id, session_id, contact_id, date) where state = 'LIVE';
create index calendar_invitation_session on calendar_invitation (organisation_id, session_id, company_id);
create index calendar_invitation_contact on calendar_invitation (organisation_id, contact_id, date);
create index calendar_invitation_company on calendar_invitation (organisation_id, company_id);
call house.protect('calendar_invitation');
grant select, insert, update on calendar_invitation to passerelle_app;
grant select, delete on calendar_invitation to passerelle_door;

-- What is deleted for good takes its invitations along. Its line goes in before that of the slots, whatever other lines were added meanwhile.
do $$
declare
  mark constant text := $m$    ('slot', 'session_id = any($2)'),$m$;
  line constant text := $l$    ('calendar_invitation', 'session_id = any($2) or contact_id = any($9)'),$l$;
  body constant text := pg_get_functiondef('house.purge(text, uuid)'::regprocedure);
begin
  if position(mark in body) = 0 then raise exception 'house.purge is not what it was'; end if;
  drop function house.purge(text, uuid);
  execute replace(body, mark, line || E'\n' || mark);
end $$;
revoke all on function house.purge(text, uuid) from public;
grant execute on function house.purge(text, uuid) to passerelle_app;
grant create on schema house to passerelle_door;
alter function house.purge(text, uuid) owner to passerelle_door;
revoke create on schema house from passerelle_door;
